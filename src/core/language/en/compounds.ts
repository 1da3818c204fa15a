const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Before a hyphen they are part of the word ("anti-war"), not one of their own. */
export const PREFIXES = words(`
  e a u x anti agro be bi bio co counter cross cyber de eco ex extra inter intra macro mega micro mid mini multi neo non over pan para peri
  post pre pro pseudo quasi re semi sub super tri ultra un uni vice
`);

/** The same after a hyphen ("four-fold"). */
export const SUFFIXES = words('esque fest fold gate itis less most rama wise');
