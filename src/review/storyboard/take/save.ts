/** Has the browser save a file. */
export const save = (name: string, content: Blob): void => {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has taken it up by the time other work runs.
  setTimeout(() => URL.revokeObjectURL(link.href));
};
