import { spawn } from "node:child_process";

/**
 * Opens an address in the user's browser; on a machine without a screen it does nothing, the address is printed anyway.
 */
export function openInBrowser(url) {
  if (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
  const [command, ...before] = commands[process.platform] ?? ["xdg-open"];
  const child = spawn(command, [...before, url], { stdio: "ignore", detached: true });
  child.on("error", () => console.error(`Hãy mở địa chỉ này trong trình duyệt: ${url}`));
  child.unref();
}

const commands = { win32: ["cmd", "/c", "start", ""], darwin: ["open"] };
