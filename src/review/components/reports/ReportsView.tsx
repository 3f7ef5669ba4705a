import { Button, Field, Input, Select } from "@fluentui/react-components";
import { DocumentAddRegular } from "@fluentui/react-icons/svg/document-add";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { SearchRegular } from "@fluentui/react-icons/svg/search";
import { useDeferredValue, useMemo } from "react";
import { listed, passes, type Filter } from "../../state/listing";
import type { Row } from "../../state/marks";
import { mainOutline } from "../../state/main-outline";
import { useReview } from "../context";
import { DetailPanel } from "../report/DetailPanel";
import { FileButton } from "../FileButton";
import { OutlineChoice } from "../OutlineChoice";
import { ReportTable } from "./ReportTable";
import { TimeChoice } from "./TimeChoice";

/** All reports, one a line; beside them the one that is looked at. */
export function ReportsView() {
  const { session, state } = useReview();
  const rows = session.store.rows();
  const listing = useDeferredValue(state.listing);
  const shown = useMemo(() => listed(rows, listing), [rows, listing]);
  return (
    <div className="reports">
      <div className="table-side">
        {state.opened === null && <Tools />}
        <Filters rows={rows} shown={shown.length} />
        <ReportTable rows={shown} />
      </div>
      {state.opened !== null && <DetailPanel rows={shown} />}
    </div>
  );
}

function Tools() {
  const { session, words } = useReview();
  return (
    <div className="tools">
      <FileButton
        folder
        size="small"
        icon={<FolderOpenRegular />}
        onFiles={(files) => void session.reports.add(files, "now")}
      >
        {words.start.addFolder}
      </FileButton>
      <FileButton
        multiple
        size="small"
        icon={<DocumentAddRegular />}
        onFiles={(files) => void session.reports.add(files, "now")}
      >
        {words.start.addFiles}
      </FileButton>
      <OutlineChoice />
      <TimeChoice />
    </div>
  );
}

/** Those that always show, and those that show when there is such a row. */
const always: readonly Filter[] = ["all", "incomplete", "complete"];
const sometimes: readonly Filter[] = [
  "otherPeriod",
  "other",
  "unread",
  "version",
  "copy",
  "unexpected",
  "noUnit",
  "leftOut",
  "settled",
  "unsettled",
];

function Filters({ rows, shown }: { readonly rows: readonly Row[]; readonly shown: number }) {
  const { session, state, words } = useReview();
  const { listing } = state;
  const counts = useMemo(
    () =>
      new Map([...always, ...sometimes].map((filter) => [filter, rows.filter((row) => passes(row, filter)).length])),
    [rows],
  );
  const look = (filter: Filter) => session.store.set({ listing: { ...listing, filter } });
  const offered = [
    ...always,
    ...sometimes.filter((filter) =>
      filter === "unsettled" ? counts.get("settled")! > 0 : counts.get(filter)! > 0 || listing.filter === filter,
    ),
  ];
  const section = listing.filter.startsWith("section ") ? listing.filter : "";
  return (
    <div className="filters">
      <Input
        size="small"
        type="search"
        className="search"
        contentBefore={<SearchRegular />}
        placeholder={words.table.search}
        aria-label={words.table.search}
        value={listing.search}
        onChange={(_, { value }) => session.store.set({ listing: { ...listing, search: value } })}
      />
      <div className="toggles" role="group" aria-label={words.table.filterLabel}>
        {offered.map((filter) => (
          <Button
            key={filter}
            size="small"
            shape="circular"
            appearance={listing.filter === filter ? "primary" : "secondary"}
            aria-pressed={listing.filter === filter}
            onClick={() => look(listing.filter === filter ? "all" : filter)}
          >
            {words.table.filters[filter as keyof typeof words.table.filters]} {counts.get(filter)}
          </Button>
        ))}
      </div>
      <Field label={words.table.lackingLabel} size="small" orientation="horizontal" className="choice choice-short">
        <Select
          size="small"
          value={section}
          onChange={(_, { value }) => look(value === "" ? "all" : (value as Filter))}
        >
          <option value="">{words.table.anySection}</option>
          {mainOutline(state).sections.map(({ id, title }) => (
            <option key={id} value={`section ${id}`}>
              {id} {title}
            </option>
          ))}
        </Select>
      </Field>
      {/* There before it says anything: only then is it read out when it does. */}
      <span className="quiet" role="status">
        {shown !== rows.length && words.table.shown(shown, rows.length)}
      </span>
      {state.chosen.size > 0 && (
        <span className="chosen">
          {words.table.chosen(state.chosen.size)}
          <Button size="small" onClick={() => session.choices.setSettled([...state.chosen], true)}>
            {words.table.settle}
          </Button>
        </span>
      )}
    </div>
  );
}
