import { unlikeApproved } from "../support/approved-pictures";
import { atDesk } from "../support/browser";
import { acts, pictureOf, type Look } from "../support/pane-scenes";

/**
 * Every screen of the pane as a person looked at it and kept it: narrow and light as most have it, and once
 * each in dark, both high contrasts, wider and on a larger scale. `APPROVE=1 node scripts/test.mjs
 * --selectProjects browser --testPathPatterns pane-pictures` keeps the present ones instead: then look at them.
 */
const looks: readonly Look[] = [
  { width: 320, theme: "light", zoom: 100 },
  { width: 380, theme: "dark", zoom: 100 },
  { width: 450, theme: "contrast", zoom: 100 },
  { width: 320, theme: "contrast-light", zoom: 125 },
  { width: 320, theme: "light", zoom: 150 },
];

describe("ngăn trông đúng như hình đã duyệt", () => {
  test.each(acts.map((act, position) => ({ ...act, name: `${position + 1}` })))(
    "lượt $name: mọi màn hình, mọi bề rộng, nền và cỡ hiển thị",
    ({ options, play }) =>
      atDesk(options, async (desk) => {
        const studio = await desk.page.context().newPage();
        await desk.page.bringToFront();
        const changed: string[] = [];
        await play(desk, async (scene, inView) => {
          for (const look of looks) {
            const name = `${scene}-${look.width}-${look.theme}-${look.zoom}`;
            const picture = await pictureOf(desk, look, inView);
            changed.push(...(await unlikeApproved(studio, `pane/${name}`, picture)));
          }
        });
        expect(changed).toEqual([]);
      }),
  );
});
