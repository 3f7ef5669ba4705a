/** Where the kit keeps its own copy of office.js, below the site's root. */
export const OWN_OFFICE_JS = "quan-tri/office-js/office.js";

const MICROSOFT_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** The address of office.js: Microsoft's own host unless another is given; "self" is the copy that is built along. */
export function officeJsAddress(given) {
  if (given === undefined || given === "") return MICROSOFT_CDN;
  return given === "self" ? OWN_OFFICE_JS : given;
}

/**
 * The pane's Content-Security-Policy. Scripts come from our own host and that of office.js; nothing is inline,
 * nothing is evaluated, and only these two may be contacted: office.js asks its own, the pane asks ours for
 * the outlines published beside it. office.js opens a frame on its own host when Word on the web runs at an
 * address it does not trust yet, so that host may be framed. Fluent UI writes its rules through the CSSOM into
 * <style> elements that are empty when they are made: the one inline style allowed is the empty string, by its
 * hash. `reloading`: the development server's client, which listens on a web socket; never in a build for use.
 */
export function policy(officeJs, { reloading = false } = {}) {
  const host = hostOf(officeJs);
  const scripts = host === "'self'" ? "'self'" : `'self' ${host}`;
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='`,
    "img-src 'self' data:",
    `connect-src ${scripts}${reloading ? " wss://localhost:3000" : ""}`,
    `frame-src ${host}`,
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join("; ");
}

/** The hosts a user's computer must reach, each with what for: what a network administrator has to allow. */
export function hostsToAllow(baseUrl, officeJs) {
  const own = new URL(baseUrl).origin;
  const library = new URL(officeJs, baseUrl).origin;
  const ours = { host: own, why: "các trang của phần bổ trợ" };
  return library === own
    ? [{ ...ours, why: `${ours.why} và office.js` }]
    : [ours, { host: library, why: "office.js, thư viện của Microsoft" }];
}

function hostOf(officeJs) {
  return /^https?:/.test(officeJs) ? new URL(officeJs).origin : "'self'";
}
