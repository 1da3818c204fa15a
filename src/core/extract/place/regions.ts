/**
 * Regions, seas and other places that a table of populated places lacks. One line a country (none for what no single country
 * holds): ISO 3166-1 code, then names; other spellings follow the shown one after "=".
 */
export const REGIONS = `
US|Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York State,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington State,West Virginia,Wisconsin,Wyoming,Guam,Long Island,Silicon Valley,New England,Manhattan,Brooklyn,Capitol Hill
CA|Alberta,British Columbia,Manitoba,New Brunswick,Newfoundland,Nova Scotia,Ontario,Saskatchewan,Yukon,Nunavut,Prince Edward Island,Northwest Territories,Quebec=Québec,Newfoundland and Labrador
AU|New South Wales,Queensland,Tasmania,Western Australia,South Australia,Northern Territory
GB|Cornwall,Devon,Kent,Essex,Sussex,Yorkshire,Lancashire,Cumbria,Ulster,Merseyside,Norfolk,Suffolk,Falkland Islands,Gibraltar,Bermuda,Tayside,Fife,Aberdeenshire,Ayrshire,Lanarkshire,Renfrewshire,Perthshire,Argyll,Orkney,Shetland,the Hebrides,the Highlands,Lothian,Gwynedd,Powys,Pembrokeshire,Carmarthenshire,Ceredigion,Monmouthshire,Glamorgan,Anglesey,County Antrim,County Down,County Armagh,County Tyrone,County Fermanagh,Staffordshire,Derbyshire,Nottinghamshire,Leicestershire,Lincolnshire,Warwickshire,Worcestershire,Herefordshire,Shropshire,Cheshire,Gloucestershire,Oxfordshire,Buckinghamshire,Bedfordshire,Hertfordshire,Cambridgeshire,Northamptonshire,Hampshire,Wiltshire,Dorset,Somerset,Berkshire,Surrey,Northumberland,County Durham,Tyneside,Teesside,Humberside,East Anglia,West Midlands,East Midlands,Greater Manchester,Isle of Wight,Isle of Man,Guernsey,Wirral,Cotswolds,Dartmoor,Lake District,Peak District
IE|Munster,Leinster,Connacht,Donegal,County Cork,County Kerry,County Clare,County Mayo,County Galway,County Donegal,County Wicklow,County Kildare,County Meath,County Wexford,County Louth,County Tipperary,Leitrim,Roscommon
UA|Crimea=the Crimean peninsula,Donbas=Donbass,Zakarpattia=Transcarpathia,Galicia,Chernobyl=Chornobyl,Snake Island,Azovstal
RU|Chechnya,Dagestan,Ingushetia,North Ossetia,Siberia,Tatarstan,Kamchatka,Sakhalin,Karelia,Buryatia,Bashkortostan
GE|Abkhazia,South Ossetia,Adjara
AZ|Nagorno-Karabakh=Nagorno Karabakh
MD|Transnistria
DE|Bavaria,Saxony,Thuringia,Hesse,Saarland,Brandenburg,Lower Saxony,North Rhine-Westphalia,Baden-Württemberg,Rhineland-Palatinate,Schleswig-Holstein
FR|Brittany,Normandy,Corsica,Provence,Alsace,Burgundy,New Caledonia,Réunion,Martinique,Guadeloupe,French Guiana,Mayotte,Dordogne,Savoy,Haute-Savoie,Gironde,Occitanie
ES|Catalonia,Andalusia,Galicia,Basque Country,Canary Islands,Balearic Islands,Aragon,Asturias,Majorca=Mallorca,Tenerife,Murcia,Extremadura,Castile and León,Castilla-La Mancha,Navarre,La Rioja,Cantabria,Ibiza,Gran Canaria,Lanzarote
PT|Madeira,Azores
IT|Sicily,Sardinia,Tuscany,Lombardy,Umbria,Piedmont,Calabria,Veneto,Lampedusa,Emilia-Romagna,Liguria,Apulia=Puglia,Basilicata,Abruzzo,Molise,Lazio,Campania,Friuli,Trentino,South Tyrol
GR|Crete,Lesbos,Thessaly
TR|Anatolia,Hatay,Thrace
PS|Gaza=the Gaza Strip
IL|Galilee,Negev,Golan Heights
SY|Rojava,Ghouta=Eastern Ghouta
IQ|Kurdistan=Iraqi Kurdistan,Anbar,Nineveh,Diyala,Sinjar
IR|Khuzestan,Sistan and Baluchestan
LB|Bekaa=Bekaa Valley
EG|Sinai=the Sinai Peninsula,Upper Egypt
LY|Cyrenaica,Tripolitania
SD|Darfur,Kordofan,South Kordofan,North Darfur,West Darfur,Gezira
ET|Tigray,Amhara,Oromia,Afar,Ogaden
SO|Puntland,Jubaland
KE|Rift Valley,Turkana,Wajir,Marsabit
NG|Borno,Niger Delta,Biafra
CD|Kivu,North Kivu,South Kivu,Ituri,Katanga,Kasai
ZA|KwaZulu-Natal,Gauteng,Eastern Cape,Western Cape,Northern Cape,Limpopo,Mpumalanga,Free State,Transvaal,Soweto
MZ|Cabo Delgado
IN|Kashmir=Jammu and Kashmir,Gujarat,Rajasthan,Kerala,Tamil Nadu,Maharashtra,Karnataka,Uttar Pradesh,Madhya Pradesh,Andhra Pradesh,Himachal Pradesh,Uttarakhand,Assam,Bihar,West Bengal,Odisha=Orissa,Jharkhand,Manipur,Telangana,Haryana,Chhattisgarh,Goa,Nagaland,Ladakh,Mizoram,Tripura,Meghalaya,Arunachal Pradesh,Sikkim
PK|Balochistan=Baluchistan,Sindh,Khyber Pakhtunkhwa,Waziristan,North Waziristan,South Waziristan,Swat,Gilgit-Baltistan
AF|Helmand,Panjshir,Nangarhar,Badakhshan,Kunar,Paktika
BD|Cox's Bazar
LK|Jaffna
MM|Rakhine,Kachin,Sagaing,Kayah,Chin State,Shan State
CN|Xinjiang,Tibet,Inner Mongolia,Sichuan,Yunnan,Guangdong,Hubei,Hunan,Hebei,Henan,Shandong,Shanxi,Shaanxi,Gansu,Qinghai,Fujian,Zhejiang,Jiangsu,Jiangxi,Anhui,Guizhou,Guangxi,Hainan,Heilongjiang,Liaoning,Jilin,Macau=Macao,Ningxia
JP|Hokkaido,Okinawa,Honshu,Kyushu,Shikoku,Noto,Ishikawa,Fukushima
KR|Jeju
ID|Java,Sumatra,Bali,Sulawesi,Aceh,Papua,Borneo,Kalimantan,Lombok,West Papua
PH|Luzon,Mindanao,Visayas,Palawan,Negros
MY|Sabah,Sarawak
MX|Chiapas,Guerrero,Oaxaca,Sinaloa,Sonora,Tamaulipas,Michoacan=Michoacán,Jalisco,Baja California,Yucatan,Quintana Roo,Coahuila,Nuevo Leon
GT|Peten=Petén,Alta Verapaz,Quiche,Huehuetenango
SV|Chalatenango,Morazan=Morazán,Usulutan,Cuscatlan,Cabañas,San Vicente,Guazapa
HN|Olancho,Gracias a Dios,Choluteca
NI|Jinotega,Matagalpa,Zelaya,Chontales
PA|Darien,Chiriqui
CO|Antioquia,Cundinamarca,Boyaca,Boyacá,Santander,Norte de Santander,Cauca,Valle del Cauca,Arauca,Caqueta,Caquetá,Guaviare,Huila,Magdalena,Nariño,Putumayo,Tolima,Uraba=Urabá,Choco,Chocó,Casanare,Magdalena Medio,Catatumbo
PE|Junin,Apurimac,Huancavelica,Upper Huallaga,Huallaga,Ucayali,Ancash
BO|Chapare,Beni
BR|Amazonas,Bahia,Pernambuco,Rio Grande do Sul,Minas Gerais,Mato Grosso,Acre,Rondonia,Santa Catarina,Ceará,Maranhão
AR|Patagonia,Entre Ríos=Entre Rios,Tierra del Fuego,Chubut,Río Negro,Jujuy
CL|Atacama,Araucania,Easter Island
EC|Galapagos Islands=the Galapagos
DK|Greenland,Faroe Islands,Jutland,Zealand
NO|Svalbard,Finnmark,Nordland
SE|Scania,Lapland,Gotland
FI|Lapland,Karelia,Åland
GH|Ashanti
UG|Karamoja,Acholi
AT|Tyrol,Carinthia,Styria
CH|Valais,Ticino,Graubünden
NL|Friesland,Zeeland,Gelderland
BE|Flanders,Wallonia
VE|Zulia
PL|Silesia,Masuria,Pomerania,Mazovia
|Punjab,Black Sea,Baltic Sea,Red Sea,Mediterranean=Mediterranean Sea,Caspian Sea,Sea of Azov,South China Sea,East China Sea,Sea of Japan,North Sea,English Channel=the English Channel=the Channel,Persian Gulf,Gulf of Mexico,Gulf of Aden,Strait of Hormuz,Taiwan Strait,Arctic,Antarctica,Atlantic=Atlantic Ocean,Pacific=Pacific Ocean,Indian Ocean,Caribbean=Caribbean Sea,Baltic,Balkans,Caucasus,Middle East,Europe,Africa,Asia,Latin America,Central America,South America,North America,Eastern Europe,Western Europe,Western Sahara,Sahel,Horn of Africa,Bay of Bengal,Arabian Sea,Himalayas,Amazon,Sahara,Scandinavia,Central Asia,South Asia,Southeast Asia,European Union=EU
`;
