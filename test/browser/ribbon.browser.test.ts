import { atDesk, documentText, type Desk } from "../support/browser";

/** The pane loads itself again, as Office does without asking. */
async function reload({ page, pane }: Desk): Promise<void> {
  const frame = page.frames().find((one) => one.url().includes("taskpane.html"))!;
  await Promise.all([frame.waitForNavigation(), frame.evaluate(() => location.reload())]);
  await pane.getByRole("navigation").waitFor();
}

const press = ({ page }: Desk, name: string) =>
  page.getByRole("group", { name: "Dân chủ cơ sở" }).getByRole("button", { name, exact: true }).click();

test("what a ribbon button asks for is done once, and what was inserted can be taken back, however often the pane is loaded again", async () => {
  await atDesk({}, async (desk) => {
    const { pane } = desk;
    const insertion = pane.getByRole("button", { name: "Chèn đề cương" });
    await press(desk, "Chèn đề cương");
    await insertion.waitFor();
    expect(await documentText(desk)).not.toContain("CÔNG TÁC LÃNH ĐẠO");
    const frame = desk.page.frames().find((one) => one.url().includes("do=insert"))!;
    await Promise.all([frame.waitForNavigation(), frame.evaluate(() => location.reload())]);
    await insertion.waitFor();
    expect(await documentText(desk)).not.toContain("CÔNG TÁC LÃNH ĐẠO");

    await insertion.click();
    await pane.getByRole("button", { name: "Hoàn tác" }).waitFor();
    const written = await documentText(desk);
    expect(written).toContain("CÔNG TÁC LÃNH ĐẠO");

    await reload(desk);
    await pane.getByRole("button", { name: "Hoàn tác" }).waitFor();
    expect(await documentText(desk)).toBe(written);

    await press(desk, "Kiểm tra");
    await pane
      .getByText(/^Kiểm tra xong/)
      .first()
      .waitFor();
    await reload(desk);
    await pane.getByRole("button", { name: "Hoàn tác" }).waitFor();
    expect(await documentText(desk)).toBe(written);
    expect(await pane.getByText(/^Kiểm tra xong/).count()).toBe(0);

    await pane.getByRole("button", { name: "Hoàn tác" }).click();
    await insertion.waitFor();
    expect(await documentText(desk)).not.toContain("CÔNG TÁC LÃNH ĐẠO");
    await reload(desk).catch(() => undefined);
    await insertion.waitFor();
    expect(await pane.getByRole("button", { name: "Hoàn tác" }).count()).toBe(0);
  });
}, 120_000);
