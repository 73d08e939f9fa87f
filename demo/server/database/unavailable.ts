/** Codes of PostgreSQL by their class: connection lost, no such database (while it is restored), too many connections, shutting down. */
const classes = ['08', '3D', '53', '57P'];

const network = ['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'EPIPE'];

/** Whether an error means that the database is away for now, and not that we made a mistake. */
export const isUnavailable = (error: unknown): boolean => {
  if (error instanceof AggregateError) return error.errors.some(isUnavailable);
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return (
    network.includes(code) ||
    (/^[0-9A-Z]{5}$/.test(code) && classes.some(start => code.startsWith(start))) ||
    /^(Connection terminated|timeout exceeded when trying to connect)/.test(error.message)
  );
};
