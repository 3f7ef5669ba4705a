import { Button, type ButtonProps } from "@fluentui/react-components";
import { useRef, type ReactNode, type Ref } from "react";
import { chosenFiles, type FoundFile } from "../state/files";

interface FileButtonProps extends Omit<FileInputProps, "ref"> {
  readonly children: ReactNode;
  readonly appearance?: ButtonProps["appearance"];
  readonly icon?: ButtonProps["icon"];
  readonly size?: ButtonProps["size"];
}

/** A button that lets files or a folder be chosen. */
export function FileButton({ children, onFiles, folder, multiple, accept, ...look }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...look} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <FileInput ref={input} onFiles={onFiles} folder={folder} multiple={multiple} accept={accept} />
    </>
  );
}

interface FileInputProps {
  readonly ref: Ref<HTMLInputElement>;
  readonly onFiles: (files: readonly FoundFile[]) => void;
  /** A whole folder with what is below it. */
  readonly folder?: boolean | undefined;
  readonly multiple?: boolean | undefined;
  readonly accept?: string | undefined;
}

/** What lets files be chosen, out of sight: a control that can be seen clicks on it. */
export function FileInput({ ref, onFiles, folder = false, multiple = false, accept }: FileInputProps) {
  return (
    <input
      ref={ref}
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
  );
}
