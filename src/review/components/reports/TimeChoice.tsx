import { Field, Select } from "@fluentui/react-components";
import { periods, timeName, type ReportTime } from "../../../core/outline/report-time";
import { useReview } from "../context";

/** Which period was asked for; left alone, the one most reports are about. */
export function TimeChoice() {
  const { session, state, words, translate } = useReview();
  // Without a choice the keeper says which time most reports are about.
  const usual = state.time === null ? (state.together?.time ?? null) : null;
  const year = state.time?.year ?? usual?.year;
  const offered = year === undefined ? [] : [year, year - 1, year + 1].map((each) => timesOf(each));
  return (
    <Field label={words.start.period} size="small" orientation="horizontal" className="choice">
      <Select
        size="small"
        value={state.time === null ? "" : keyOf(state.time)}
        onChange={(_, { value }) =>
          session.choices.setTime(offered.flat().find((time) => keyOf(time) === value) ?? null)
        }
      >
        <option value="">
          {words.start.usualPeriod}
          {usual !== null && `: ${translate(timeName(usual))}`}
        </option>
        {offered.map((times) => (
          <optgroup key={times[0]!.year} label={`${words.start.year} ${times[0]!.year}`}>
            {times.map((time) => (
              <option key={keyOf(time)} value={keyOf(time)}>
                {translate(timeName(time))}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}

function timesOf(year: number): readonly ReportTime[] {
  return periods.filter((period) => period !== "severalYears").map((period) => ({ period, year }));
}

function keyOf({ period, year }: ReportTime): string {
  return `${period} ${year}`;
}
