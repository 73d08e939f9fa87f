/** Keys that write no character, as WebDriver numbers them. */
const codes: Readonly<Record<string, string>> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/** A key by the name that Playwright gives it (`a`, `KeyA`, `Digit1`, `Enter`), for WebDriver. */
export const keyCode = (name: string): string => {
  if ([...name].length === 1) return name;
  const code = codes[name] ?? /^Key([A-Z])$/.exec(name)?.[1]?.toLowerCase() ?? /^Digit(\d)$/.exec(name)?.[1];
  if (!code) throw new Error(`WebKit's driver does not know the key "${name}".`);
  return code;
};

/** The keys of a combination: `Shift+Tab` → two; a plus alone is itself. */
export const keysOf = (combination: string): readonly string[] =>
  combination === '+' ? ['+'] : combination.split(/(?<=[^+])\+/).map(keyCode);
