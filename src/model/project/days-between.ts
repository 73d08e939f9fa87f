/** Whole days from one calendar day to another, both `YYYY-MM-DD`: below 0 when the other comes first, NaN for what is no day. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
