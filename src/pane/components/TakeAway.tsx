import { Button } from "@fluentui/react-components";
import type { Report } from "../../core/check/report";
import { reportAsHtml, reportAsMarkdown, reportAsText, sendBackNote, type ExportInput } from "../../export";
import { usePane } from "./context";

/** The result, to keep or to send; and for the office that receives reports, a note that asks for what is missing. */
export function TakeAway({ report }: { readonly report: Report }) {
  const { state, controller, around, words, language } = usePane();
  const input: ExportInput = {
    report,
    outlineName: state.outline.name,
    language,
    document: "",
    agency: state.memory.details.agency,
    day: around.today(),
  };
  const { fileName, sendBackFileName } = words.check;
  return (
    <section className="take-away">
      <h2>{words.check.takeAway}</h2>
      <div className="buttons">
        <Button size="small" onClick={() => void controller.copy(reportAsText(input))}>
          {words.check.copy}
        </Button>
        <Button size="small" onClick={() => controller.save(`${fileName}.html`, "text/html", reportAsHtml(input))}>
          {words.check.saveHtml}
        </Button>
        <Button
          size="small"
          onClick={() => controller.save(`${fileName}.md`, "text/markdown", reportAsMarkdown(input))}
        >
          {words.check.saveMarkdown}
        </Button>
        <Button
          size="small"
          onClick={() => controller.save(`${sendBackFileName}.html`, "text/html", sendBackNote(input))}
        >
          {words.check.sendBack}
        </Button>
      </div>
    </section>
  );
}
