/** File, what stands there, what is put in its place, and what that breaks. */
export const spots: readonly (readonly [file: string, from: string, to: string, what: string])[];
