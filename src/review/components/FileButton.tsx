import { Button, type ButtonProps } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";
import { chosenFiles, type FoundFile } from "../state/files";

interface FileButtonProps {
  readonly children: ReactNode;
  readonly onFiles: (files: readonly FoundFile[]) => void;
  /** A whole folder with what is below it. */
  readonly folder?: boolean;
  readonly multiple?: boolean;
  readonly accept?: string;
  readonly appearance?: ButtonProps["appearance"];
  readonly icon?: ButtonProps["icon"];
  readonly size?: ButtonProps["size"];
}

/** A button that lets files or a folder be chosen. */
export function FileButton({ children, onFiles, folder = false, multiple = false, accept, ...look }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...look} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        tabIndex={-1}
        aria-hidden="true"
        multiple={multiple}
        accept={accept}
        {...(folder && { webkitdirectory: "" })}
        onChange={(event) => {
          const files = chosenFiles(event.target.files!);
          // The same files may be chosen again.
          event.target.value = "";
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
