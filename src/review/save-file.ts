/** Lets the browser save a file where it saves downloads. */
export const saveFile = (name: string, content: Blob): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The download has been handed over by then.
  URL.revokeObjectURL(link.href);
};
