/** See rooms.mjs. */
export interface Room {
  readonly answers: string;
  readonly mayImport: readonly string[];
  readonly message: string;
}

export const rooms: Readonly<Record<string, Room>>;
export function roomOf(path: string): string | null;
export function mayImport(room: string, other: string): boolean;
