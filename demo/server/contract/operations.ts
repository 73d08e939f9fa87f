import {contract, type Operation} from './document.js';

/** An operation of the contract and where it is. */
interface PlacedOperation {
  /** With names in braces: `/contact-points/{id}`. */
  readonly path: string;
  /** In capitals. */
  readonly method: string;
  readonly operation: Operation;
}

const operations = new Map(
  Object.entries(contract.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, PlacedOperation] => [
      operation.operationId,
      {path, method: method.toUpperCase(), operation},
    ]),
  ),
);

/** Looks an operation up. @throws Error for one that the contract does not have */
export const operationOf = (id: string): PlacedOperation => {
  const found = operations.get(id);
  if (!found) throw new Error(`The contract has no operation ${id}`);
  return found;
};
