export const LOCAL: string;
export function servedFrom(given: string | undefined, production: boolean): string;
export class NoLocalAddress {
  apply(compiler: unknown): void;
}
