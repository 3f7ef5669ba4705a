import { useState, type DragEvent, type ReactNode } from "react";
import { droppedFiles } from "../state/files";
import { useReview } from "./context";

/** The whole page takes files that are dropped on it. */
export function DropArea({ children }: { readonly children: ReactNode }) {
  const { session, words } = useReview();
  const [over, setOver] = useState(false);
  const holdsFiles = (event: DragEvent) => [...event.dataTransfer.types].includes("Files");
  return (
    <div
      className="drop-area"
      onDragOver={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={async (event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setOver(false);
        await session.reports.add(await droppedFiles(event.dataTransfer), "now");
      }}
    >
      {children}
      {over && <div className="drop-sign">{words.start.dropHere}</div>}
    </div>
  );
}
