import { blankDocument } from "./blank-document";
import type { Faults } from "./faults";
import { openHeadless, type LiveDocument } from "./live-document";
import { frameName } from "./protocol/app-context";
import { createStandIn } from "./stand-in";

/** Answers need no timer, so they are there at the next turn of the event loop. */
const answered = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A conversation without office.js: what is posted, and what comes back. */
async function talk(faults: Faults = {}) {
  const live: LiveDocument = await openHeadless(blankDocument());
  const heard: Record<string, unknown>[] = [];
  const standIn = createStandIn(live, {
    origin: "https://localhost:3001",
    language: "vi-VN",
    wordApi: "1.3",
    documentUrl: "https://localhost:3001/bao-cao.docx",
    faults,
    post: (message) => heard.push(JSON.parse(message) as Record<string, unknown>),
  });
  const send = async (fields: object) => {
    standIn.receive(
      JSON.stringify({
        _messageType: 0,
        _actionType: 0,
        _conversationId: "c1",
        _correlationId: 7,
        _serializerVersion: 1,
        ...fields,
      }),
    );
    await answered();
    return heard.at(-1);
  };
  return { live, heard, standIn, send };
}

test("an answer goes back under the number of its question, from the host's origin", async () => {
  const { send } = await talk();
  const answer = await send({ _actionName: "ContextActivationManager_getAppContextAsync", _data: "app" });
  expect(answer).toMatchObject({
    _messageType: 1,
    _responseType: 0,
    _errorCode: 0,
    _conversationId: "c1",
    _correlationId: 7,
    _origin: "https://localhost:3001",
    _data: { _appName: 32, _appUILocale: "vi-VN", _clientMode: 1 },
  });
  const { _requirementMatrix } = (answer as { _data: { _requirementMatrix: string } })._data;
  expect(JSON.parse(_requirementMatrix)).toMatchObject({ WordApi: 1.3, CustomXmlParts: 1.1 });
});

test("what is not asked in this protocol is left alone", async () => {
  const { standIn, heard } = await talk();
  for (const data of ["", "không phải JSON", "null", "42", '{"type":"webpackOk"}', { _messageType: 0 }, undefined])
    standIn.receive(data);
  await answered();
  expect(heard).toEqual([]);
});

test("an unknown action is refused as a bad request, an unknown call by its own error", async () => {
  const { send } = await talk();
  expect(await send({ _actionName: "noSuchAction" })).toMatchObject({ _errorCode: -1 });
  const call = { _actionName: "executeMethod", _data: { DdaMethod: { DispatchId: 4711 } } };
  expect(await send(call)).toMatchObject({ _errorCode: 0, _data: { Error: 5000 } });
});

test("events come only while they are asked for", async () => {
  const { send, live, heard } = await talk();
  const move = (to: number) => live.dispatch(live.state().tr.insertText("x", to).scrollIntoView());
  move(1);
  expect(heard).toEqual([]);
  await send({ _actionName: "documentSelectionChanged", _actionType: 1 });
  move(2);
  expect(heard.at(-1)).toMatchObject({
    _responseType: 1,
    _actionName: "documentSelectionChanged",
    _conversationId: "c1",
  });
  await send({ _actionName: "documentSelectionChanged", _actionType: 2 });
  const count = heard.length;
  move(3);
  expect(heard).toHaveLength(count);
});

test("a ribbon button names the add-in's function", async () => {
  const { send, standIn, heard } = await talk();
  await send({ _actionName: "appCommandInvoked", _actionType: 1 });
  standIn.runCommand("insertSkeleton");
  expect(heard.at(-1)).toMatchObject({
    _actionName: "appCommandInvoked",
    _data: ["command", "insertSkeleton", expect.any(String)],
  });
});

test("a mute host lets office.js wait", async () => {
  const { send } = await talk({ mute: true });
  expect(await send({ _actionName: "ContextActivationManager_getAppContextAsync" })).toBeUndefined();
});

test("the frame's name tells office.js its host, language and whom to trust", () => {
  const name = JSON.parse(frameName({ origin: "https://localhost:3001", language: "en-US" })) as Record<string, string>;
  expect(name["hostInfo"]).toMatch(/^Word\$Web\$16\.01\$en-US\$/);
  expect(name["xdmInfo"]!.split("|")[2]).toBe("https://localhost:3001");
});
