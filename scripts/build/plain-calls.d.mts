/** See plain-calls.mjs. */
export function guardedCalls(
  code: string,
): readonly { readonly from: number; readonly to: number; readonly callee: string }[];
