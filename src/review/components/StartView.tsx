import { DocumentAddRegular } from "@fluentui/react-icons/svg/document-add";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { useReview } from "./context";
import { FileButton } from "./FileButton";
import { OutlineChoice } from "./OutlineChoice";

/** The first meeting: where to drop the reports, and what comes of it. */
export function StartView() {
  const { session, words } = useReview();
  return (
    <main className="start">
      <div className="drop-here">
        <FolderOpenRegular className="large-icon" aria-hidden="true" />
        <h2>{words.start.drop}</h2>
        <div className="buttons">
          <FileButton
            folder
            appearance="primary"
            icon={<FolderOpenRegular />}
            onFiles={(files) => void session.reports.add(files, "now")}
          >
            {words.start.folder}
          </FileButton>
          <FileButton
            multiple
            icon={<DocumentAddRegular />}
            onFiles={(files) => void session.reports.add(files, "now")}
          >
            {words.start.files}
          </FileButton>
        </div>
        <p className="quiet">{words.start.kinds}</p>
      </div>
      <ol className="steps">
        {words.start.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div className="settings">
        <OutlineChoice />
        <FileButton
          size="small"
          appearance="subtle"
          accept=".json"
          onFiles={([found]) => void session.outputs.openWork(found!.file)}
        >
          {words.start.work}
        </FileButton>
      </div>
    </main>
  );
}
