/** What has a use of its own for these keys: it turns pages, moves a value or closes. */
const keyUsers = [
  'textarea',
  'select',
  'input:is([type="number"], [type="range"], [type="date"], [type="time"])',
  '[contenteditable]:not([contenteditable="false"])',
  '[role="listbox"], [role="combobox"], [role="slider"], [role="spinbutton"], [role="grid"], [role="tree"], [role="menu"]',
  'dialog[open], [role="dialog"]',
].join(', ');

/** Whether the keys belong to what has the focus: it uses them itself, or somebody types there. */
export const ownsKeys = (focused: Element | null, typedInto: Element | null): boolean => {
  if (!focused) return false;
  if (focused.closest(keyUsers)) return true;
  // A field that was filled for the presenter is not being typed in.
  return focused === typedInto && 'value' in focused && focused.value !== '';
};
