import type { DocumentHost } from "../core/host";
import { abilities } from "./abilities";
import { apply } from "./apply";
import { cursor } from "./cursor";
import { recall, remember } from "./memory";
import { createReader } from "./read";
import { select } from "./select";
import { watch } from "./watch";

/** The document open in Word, through Office.js. Call it after `Office.onReady`. */
export function createWordHost(): DocumentHost {
  return { read: createReader(), cursor, apply, select, watch, recall, remember, abilities: abilities() };
}
