import { Field, Select, Spinner } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { FigureReading } from "../../../core/overview/figures/figure-cells";
import { columnKey } from "../../../core/overview/figures/figures-table";
import { mainOutline } from "../../state/main-outline";
import { useReview } from "../context";
import { FigureTable, type ChosenFigure } from "./FigureTable";
import type { FiguresOfSection } from "../../workers/keeper/told";

/** Figures of all units, section by section; every cell opens to the sentence it was read from. */
export function FiguresView() {
  const { session, state, words } = useReview();
  const { together } = state;
  const sections = mainOutline(state).sections;
  const [section, setSection] = useState<string | null>(null);
  const [figures, setFigures] = useState<FiguresOfSection | null>(null);
  const [chosen, setChosen] = useState<ChosenFigure | null>(null);
  const wanted = section ?? figures?.sections[0] ?? sections[0]?.id ?? "";

  useEffect(() => {
    let current = true;
    void session.questions.figures(wanted).then((answer) => {
      if (current) setFigures(answer);
    });
    return () => {
      current = false;
    };
  }, [session, wanted, together]);

  const withFigures = sections.filter(({ id }) => figures?.sections.includes(id));
  return (
    <div className="reports">
      <div className="table-side">
        <div className="tools">
          <Field label={words.figures.section} size="small" orientation="horizontal" className="choice">
            <Select
              size="small"
              value={wanted}
              onChange={(_, { value }) => {
                setSection(value);
                setChosen(null);
              }}
            >
              {withFigures.map(({ id, title }) => (
                <option key={id} value={id}>
                  {id} {title}
                </option>
              ))}
            </Select>
          </Field>
          <p className="quiet">{words.figures.intro}</p>
        </div>
        {figures === null ? (
          <Spinner />
        ) : figures.columns.length === 0 ? (
          <p className="nothing">{words.figures.nothing}</p>
        ) : (
          <FigureTable figures={figures} chosen={chosen} onChoose={setChosen} />
        )}
      </div>
      <aside className="detail" aria-label={words.figures.sentence}>
        {chosen === null || figures === null ? (
          <p className="detail-body quiet">{words.figures.pick}</p>
        ) : (
          <Readings figures={figures} chosen={chosen} />
        )}
      </aside>
    </div>
  );
}

interface ReadingsProps {
  readonly figures: FiguresOfSection;
  readonly chosen: ChosenFigure;
}

/** Where a figure was read. */
function Readings({ figures, chosen }: ReadingsProps) {
  const { session, words } = useReview();
  const [readings, setReadings] = useState<readonly FigureReading[]>([]);
  const { column: of, at } = chosen;
  useEffect(() => {
    let current = true;
    void session.questions.readings(of, at).then((answer) => {
      if (current) setReadings(answer);
    });
    return () => {
      current = false;
    };
  }, [session, of, at]);
  const column = figures.columns.find((each) => columnKey(each) === columnKey(of));
  const cell = column?.cells.find((each) => each.at === at);
  return (
    <>
      <div className="detail-head">
        <h2>{figures.units[at]?.name}</h2>
      </div>
      <div className="detail-body" aria-live="polite">
        <p lang="vi">{column?.text}</p>
        {cell?.kind === "unclear" && <p className="told-in-full">{words.figures.several}</p>}
        {cell?.outlier && <p className="told-in-full">{words.figures.outlier}</p>}
        {readings.map(({ file, written, sentence }) => (
          <section key={`${file} ${written} ${sentence}`}>
            <h3>
              {written} {of.measure}
            </h3>
            <blockquote lang="vi">{sentence}</blockquote>
            <p className="quiet">{words.figures.from(file)}</p>
          </section>
        ))}
      </div>
    </>
  );
}
