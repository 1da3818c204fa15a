// Words of invented news: places, people, bodies and things that happen. Nothing here is taken from a real report.

const list = (words) => words.trim().split(/\s*\|\s*/);

export const PLACES = list(
  'Harra | Velm | Odrin | Tarvia City | Lower Mesk | Port Selby | Kestwick | Brannoch | Ilmar | Sund Valley | Orlagh | Pinewater | Marra Bay | Teldon | Vashti Hills | Quenby | Northreach | Calder Ford | Dunmarrow | Eskin | Fallowgate | Garrow | Hestia | Inverloch | Jasperton | Kilmore | Lannick | Maravel | Nessa | Oxbridge Cross',
);
export const PEOPLE = list(
  'Ana Rilke | Tomas Verrin | Ilse Marten | Jonas Kell | Ruth Sand | Pavel Orsin | Mira Dalton | Edgar Finch | Noor Haddad | Lena Brandt | Oskar Lind | Carla Mendes | Yusuf Karam | Hanna Voss | Peter Galway | Sofia Arden | Marcus Bell | Irina Petrak | Daniel Osei | Greta Holm',
);
export const BODIES = list(
  'the coast guard | the health ministry | the interior ministry | the regional council | the fire service | the central bank | the union of dock workers | the weather office | the transport authority | the city police | the election commission | the national park service | the school board | the energy regulator | the rescue service | the farmers’ association',
);
export const ROLES = list(
  'mayor | minister | spokesman | director | chief engineer | governor | police chief | head teacher | economist | union leader',
);
export const HARM = list(
  'a ferry sank off {place} | a fire swept through a furniture factory in {place} | a bus left the road near {place} | floods cut off the villages around {place} | a gas explosion destroyed a block of flats in {place} | a landslide buried houses above {place} | a freight train derailed outside {place} | a storm tore roofs from houses in {place} | an earthquake shook {place} | gunmen attacked a police post near {place} | shells hit a market in {place} | a chemical leak spread through the port of {place}',
);
export const POLITICS = list(
  'parliament passed the water bill | the two governments signed a trade agreement in {place} | the council of {place} rejected the new budget | voters in {place} went to the polls | the court in {place} cleared the former treasurer | talks on the border at {place} broke off | the minister resigned | the parties agreed to form a government | the president visited {place} | a strike closed the schools of {place}',
);
export const COUNTED = list(
  'passengers | residents | firefighters | houses | vehicles | children | tonnes of grain | soldiers | students | patients | miners | workers | families | volunteers | boats | trees | farms | protesters',
);
export const FILLER = list(
  'Traffic on the road to {place} was slow for most of the morning | The harbour stayed open, but few boats left it | Many people stood in the square and waited for news | Shops in the old town closed early and the market did not open at all | The river had been high since the last rain and the ground was soft | Nobody in the street remembered anything like it | Schools in the valley will teach at home until the repairs are done | The hall was full long before the meeting began | An inquiry has been promised and its report will be made public | The bridge is the only one for a long way up or down the river | Neighbours brought blankets, soup and dry clothes | Work on the new line has gone on for years and is not finished | Prices in the shops have risen faster than wages | The forecast for the rest of the week is dry and mild',
);
export const OUTLETS = list(
  'The Tarvia Post | Harra Ledger | Courier of Velm | Northern Wire | Radio Odrin | The Selby Observer | Daily Mesk | Morning Herald of Ilmar',
);
