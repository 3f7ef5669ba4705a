import fc from "fast-check";

/**
 * Generated tests of the suite run from one seed, so that a run says the same everywhere and a change
 * is what makes one fail. Other cases by hand: `FC_SEED=123 npx jest …`, or any with FC_SEED=random.
 */
const asked = process.env["FC_SEED"];
if (asked !== "random") fc.configureGlobal({ seed: Number(asked ?? 20_261_125) });
