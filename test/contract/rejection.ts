/** What a promise was refused with. @throws Error when it was kept instead */
export const rejection = async (promise: Promise<unknown>): Promise<unknown> => {
  let kept;
  try {
    kept = await promise;
  } catch (error) {
    return error;
  }
  throw new Error(`Expected a refusal, and got ${JSON.stringify(kept).slice(0, 200)}`);
};
