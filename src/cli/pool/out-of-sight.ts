import { startupSnapshot } from "node:v8";

/**
 * Loaded before any package: what packages make while they load must be of a kind that a stored start can hold, and
 * a decoder is not. Those that find no `TextDecoder` decode by themselves. What is called later finds it again.
 */
const decoder = Object.getOwnPropertyDescriptor(globalThis, "TextDecoder");

if (startupSnapshot.isBuildingSnapshot()) Reflect.deleteProperty(globalThis, "TextDecoder");

export function inSightAgain(): void {
  if (decoder !== undefined) Object.defineProperty(globalThis, "TextDecoder", decoder);
}
