export function forgetOld(folder: string, now?: number): void;
