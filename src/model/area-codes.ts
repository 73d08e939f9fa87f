import type {Area, AreaType} from './area.js';

/** The CBS codes of an area and of those it lies in. */
export const areaCodesOf = (area: Area, areas: readonly Area[]): Readonly<Partial<Record<AreaType, string>>> => {
  const codes: Partial<Record<AreaType, string>> = {};
  // A circle in bad data would never end; three levels is all there are.
  for (let each: Area | undefined = area; each && !codes[each.type];) {
    codes[each.type] = each.code;
    const parentCode: string | undefined = each.parentCode;
    each = areas.find(({code}) => code === parentCode);
  }
  return codes;
};
