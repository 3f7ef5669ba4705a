/** See plain-react.mjs. */
export default function plainReact(source: string): string;
