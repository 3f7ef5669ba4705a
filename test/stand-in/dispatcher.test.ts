import type { Action, Batch, ObjectPath } from "./dispatcher/batch";
import { Handle, type WordClass } from "./dispatcher/classes";
import { runBatch, type ObjectModel } from "./dispatcher/dispatcher";
import { notFound } from "./dispatcher/failure";
import { References } from "./dispatcher/references";

/** A made-up model: the dispatcher must run it as it runs Word's, for it knows neither. */
interface Commune {
  name: string;
  readonly villages: Village[];
}
interface Village {
  name: string;
  households: number;
}
type Log = string[];

const villageClass: WordClass<Village, Log> = {
  name: "Village",
  scalars: {
    Name: { get: (self) => self.name, set: (self, value) => void (self.name = String(value)) },
    Households: { get: (self) => self.households },
  },
  methods: {
    Add: (self, [count], log) => {
      self.households += Number(count);
      log.push(`add ${String(count)}`);
      return self.households;
    },
    MergeInto: (self, [other]) => {
      const target = (other as Handle<Log>).self as Village;
      target.households += self.households;
      return target.households;
    },
  },
};
const village = (self: Village) => new Handle<Log>(villageClass as WordClass<unknown, Log>, self);
const villagesClass: WordClass<Commune, Log> = {
  name: "VillageCollection",
  items: (self) => self.villages.map(village),
  indexer: (self, key) => {
    const found = self.villages.find((one) => one.name === key);
    return found ? village(found) : null;
  },
};
const communeClass: WordClass<Commune, Log> = {
  name: "Commune",
  check: (self) => {
    if (self.name === "") throw notFound();
  },
  scalars: { Name: { get: (self) => self.name } },
  objects: {
    Villages: (self) => new Handle<Log>(villagesClass as WordClass<unknown, Log>, self),
    Centre: () => null,
    CentreOrNullObject: () => null,
  },
  methods: {
    Found: (self, [name], log) => {
      log.push(`found ${String(name)}`);
      const made = { name: String(name), households: 0 };
      self.villages.push(made);
      return village(made);
    },
  },
};

let log: Log;
let commune: Commune;
let model: ObjectModel<Log>;
beforeEach(() => {
  log = [];
  commune = {
    name: "xã An Bình",
    villages: [
      { name: "Thôn Đông", households: 90 },
      { name: "Thôn Tây", households: 70 },
    ],
  };
  model = {
    root: new Handle<Log>(communeClass as WordClass<unknown, Log>, commune),
    create: () => null,
    references: new References(),
  };
});

const root: Omit<ObjectPath, "Id"> = { ObjectPathType: 1, Name: "" };
const run = (
  paths: Record<number, Omit<ObjectPath, "Id">>,
  actions: (Partial<Action> & { ObjectPathId: number })[],
  keep = false,
) => {
  const batch: Batch = {
    AutoKeepReference: keep,
    ObjectPaths: Object.fromEntries(Object.entries(paths).map(([id, path]) => [id, { Id: Number(id), ...path }])),
    Actions: actions.map((action, index) => ({ Id: 100 + index, Name: "", ActionType: 1, ...action })),
  };
  return runBatch(batch, model, log);
};
const values = (answer: Awaited<ReturnType<typeof run>>) => answer.Results?.map((one) => one.Value);

test("properties, indexers, methods and loads are found by their names alone", async () => {
  const answer = await run(
    {
      1: root,
      2: { ObjectPathType: 4, Name: "Villages", ParentObjectPathId: 1 },
      3: { ObjectPathType: 5, Name: "", ParentObjectPathId: 2, ArgumentInfo: { Arguments: ["Thôn Tây"] } },
    },
    [
      { ObjectPathId: 1 },
      { ObjectPathId: 3, ActionType: 3, Name: "Add", ArgumentInfo: { Arguments: [5] } },
      { ObjectPathId: 3, ActionType: 4, Name: "Name", ArgumentInfo: { Arguments: ["Thôn Tây Hạ"] } },
      { ObjectPathId: 2, ActionType: 2, QueryInfo: { Select: ["name"] } },
      { ObjectPathId: 2, ActionType: 7, QueryInfo: { Select: ["households"], Skip: 1 } },
    ],
  );
  expect(values(answer)).toEqual([
    {},
    75,
    null,
    { _Items: [{ Name: "Thôn Đông" }, { Name: "Thôn Tây Hạ" }] },
    { items: [{ households: 75 }] },
  ]);
});

test("a method path runs once, when it is first used", async () => {
  const found: Omit<ObjectPath, "Id"> = {
    ObjectPathType: 3,
    Name: "Found",
    ParentObjectPathId: 1,
    ArgumentInfo: { Arguments: ["Thôn Nam"] },
  };
  await run({ 1: root, 2: found, 3: { ...found, ArgumentInfo: { Arguments: ["Thôn Bắc"] } } }, [
    { ObjectPathId: 1 },
    { ObjectPathId: 2 },
    { ObjectPathId: 2, ActionType: 3, Name: "Add", ArgumentInfo: { Arguments: [1] } },
    { ObjectPathId: 2, ActionType: 2 },
  ]);
  expect(log).toEqual(["found Thôn Nam", "add 1"]);
});

test("objects are handed over as arguments by their path", async () => {
  const at = (index: number): Omit<ObjectPath, "Id"> => ({
    ObjectPathType: 3,
    Name: "GetItemAt",
    ParentObjectPathId: 2,
    ArgumentInfo: { Arguments: [index] },
  });
  const answer = await run(
    { 1: root, 2: { ObjectPathType: 4, Name: "Villages", ParentObjectPathId: 1 }, 3: at(0), 4: at(1) },
    [
      {
        ObjectPathId: 3,
        ActionType: 3,
        Name: "MergeInto",
        ArgumentInfo: { Arguments: [null], ReferencedObjectPathIds: [4] },
      },
    ],
  );
  expect(values(answer)).toEqual([160]);
});

test("the first failure ends the batch: what came before is answered and stays, the place is named", async () => {
  const answer = await run(
    {
      1: root,
      2: { ObjectPathType: 4, Name: "Villages", ParentObjectPathId: 1 },
      3: { ObjectPathType: 5, Name: "", ParentObjectPathId: 2, ArgumentInfo: { Arguments: ["Thôn Đông"] } },
      4: { ObjectPathType: 5, Name: "", ParentObjectPathId: 2, ArgumentInfo: { Arguments: ["Thôn Bắc"] } },
    },
    [
      { ObjectPathId: 3, ActionType: 3, Name: "Add", ArgumentInfo: { Arguments: [10] } },
      { ObjectPathId: 4 },
      { ObjectPathId: 3, ActionType: 3, Name: "Add", ArgumentInfo: { Arguments: [1] } },
    ],
  );
  expect(answer.Error).toMatchObject({ Code: "ItemNotFound", Location: "VillageCollection.getItem", ActionIndex: 1 });
  expect(answer.ProcessedResults?.Results.map((one) => one.Value)).toEqual([100]);
  expect(commune.villages[0]!.households).toBe(100);
});

test("a null object answers null, and so does all that comes from it", async () => {
  const answer = await run(
    {
      1: root,
      2: { ObjectPathType: 4, Name: "CentreOrNullObject", ParentObjectPathId: 1 },
      3: { ObjectPathType: 3, Name: "Anything", ParentObjectPathId: 2 },
    },
    [{ ObjectPathId: 2 }, { ObjectPathId: 3 }, { ObjectPathId: 3, ActionType: 2 }],
  );
  expect(values(answer)).toEqual([null, null, null]);
});

test.each([
  ["a missing object", { ObjectPathType: 4, Name: "Centre", ParentObjectPathId: 1 }, "ItemNotFound"],
  ["an unknown property", { ObjectPathType: 4, Name: "Mayor", ParentObjectPathId: 1 }, "NotImplemented"],
  ["an unknown method", { ObjectPathType: 3, Name: "Split", ParentObjectPathId: 1 }, "NotImplemented"],
  ["an unknown reference", { ObjectPathType: 6, Name: "{Village-99}" }, "InvalidObjectPath"],
])("%s is refused", async (_, path, code) => {
  expect((await run({ 1: root, 2: path }, [{ ObjectPathId: 2 }])).Error?.Code).toBe(code);
});

test("kept objects are addressed by reference until they are released; the root gets none", async () => {
  const paths = { 1: root, 2: { ObjectPathType: 4, Name: "Villages", ParentObjectPathId: 1 } };
  const answer = await run(
    paths,
    [{ ObjectPathId: 1 }, { ObjectPathId: 2, ActionType: 2, QueryInfo: { Select: ["name"] } }],
    true,
  );
  const [rootAnswer, list] = values(answer) as [object, { _Items: { _ReferenceId: string }[] }];
  expect(rootAnswer).toEqual({});
  const { _ReferenceId } = list._Items[1]!;
  const byReference = { 5: { ObjectPathType: 6, Name: _ReferenceId } };
  const load = [{ ObjectPathId: 5, ActionType: 2, QueryInfo: { Select: ["name"] } }];
  expect(values(await run(byReference, load))).toEqual([{ _ReferenceId, Name: "Thôn Tây" }]);
  model.references.release(_ReferenceId);
  expect((await run(byReference, load)).Error?.Code).toBe("InvalidObjectPath");
});

test("an object that is gone is refused before each use", async () => {
  commune.name = "";
  expect((await run({ 1: root }, [{ ObjectPathId: 1, ActionType: 2 }])).Error?.Code).toBe("ItemNotFound");
});

test("traces are answered by their ids", async () => {
  expect((await run({ 1: root }, [{ ObjectPathId: 1, ActionType: 5 }])).TraceIds).toEqual([100]);
});
