import { TextDecoder, TextEncoder } from "node:util";

/** What every browser has and jsdom does not: turning text into bytes and back. Import it before what needs it. */
Object.assign(globalThis, { TextDecoder, TextEncoder });
