import { FakeHost } from "../support/fake-host";
import { hostContract } from "../support/host-contract";

hostContract("FakeHost", async (paragraphs) => {
  const host = new FakeHost(paragraphs);
  return {
    host,
    type: async (index, text) => host.type(index, text),
    moveCursor: async (index) => host.moveCursor(index),
    close: async () => undefined,
  };
});
