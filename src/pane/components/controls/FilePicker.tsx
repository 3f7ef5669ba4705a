import { Button } from "@fluentui/react-components";
import { useRef } from "react";

interface FilePickerProps {
  readonly label: string;
  /** File name endings, as the browser's file window takes them: ".docx,.json". */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** A button that lets the user choose one file of this computer. The same file can be chosen again. */
export function FilePicker({ label, accept, onFile }: FilePickerProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file !== undefined) onFile(file);
          target.value = "";
        }}
      />
    </>
  );
}
