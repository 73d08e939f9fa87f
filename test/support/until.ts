/** Waits until something is so, looking again after every frame; says what it waited for when it never is. */
export const until = async (isSo: () => boolean, what: string, milliseconds = 15_000): Promise<void> => {
  const end = performance.now() + milliseconds;
  while (!isSo()) {
    if (performance.now() > end) throw new Error(`Waited in vain until ${what}`);
    await new Promise(resolve => requestAnimationFrame(resolve));
  }
};
