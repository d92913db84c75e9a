import { Button } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useRef } from 'react';

/** A button that asks for one file. */
export const FileButton = ({
  accept,
  onFile,
  children,
  label,
}: {
  /** Ends of names, as the browser's own chooser takes them. */
  accept: string;
  onFile: (file: File) => void;
  children: ReactNode;
  /** What it is called where its text says too little. */
  label?: string;
}): ReactElement => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button aria-label={label} onClick={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onFile(file);
          // The same file may be picked again.
          currentTarget.value = '';
        }}
      />
    </>
  );
};
