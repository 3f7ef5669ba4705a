export const OWN_OFFICE_JS: string;
export function officeJsAddress(given: string | undefined): string;
export function policy(officeJs: string, options?: { readonly reloading?: boolean }): string;
export function hostsToAllow(baseUrl: string, officeJs: string): { readonly host: string; readonly why: string }[];
