import { Button } from '@fluentui/react-components';
import { type ReactElement, type ReactNode, useRef } from 'react';

/** A button that asks for a file, for several, or for a folder. */
export const FileButton = ({
  accept,
  takes = 'one',
  isDisabled = false,
  onFiles,
  children,
  label,
}: {
  /** Ends of names, as the browser's own chooser takes them. */
  accept?: string;
  takes?: 'one' | 'several' | 'folder';
  isDisabled?: boolean;
  /** At least one. The files of a folder have their paths in it. */
  onFiles: (files: [File, ...File[]]) => void;
  children: ReactNode;
  /** What it is called where its text says too little. */
  label?: string;
}): ReactElement => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        aria-label={label}
        disabledFocusable={isDisabled}
        onClick={() => input.current?.click()}
      >
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        multiple={takes !== 'one'}
        // React's types do not know it.
        {...(takes === 'folder' ? { webkitdirectory: '' } : {})}
        onChange={({ currentTarget }) => {
          const [first, ...others] = currentTarget.files ?? [];
          if (first) onFiles([first, ...others]);
          // The same file may be picked again.
          currentTarget.value = '';
        }}
      />
    </>
  );
};
