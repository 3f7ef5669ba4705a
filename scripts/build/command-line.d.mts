export function bundleCommandLine(folder: string): Promise<void>;
