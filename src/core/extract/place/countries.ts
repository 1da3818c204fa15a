/**
 * Countries as English news prints them. One line each: ISO 3166-1 code, the name shown, other names, demonyms (adjective and
 * people; a plural in "s" is understood). Codes and names after Unicode CLDR; demonyms and short forms from general English.
 */
export const COUNTRIES = `
AD|Andorra||Andorran
AE|United Arab Emirates|UAE,the Emirates|Emirati
AF|Afghanistan||Afghan
AG|Antigua and Barbuda|Antigua|Antiguan
AL|Albania||Albanian
AM|Armenia||Armenian
AO|Angola||Angolan
AR|Argentina||Argentine,Argentinian
AT|Austria||Austrian
AU|Australia||Australian
AZ|Azerbaijan||Azerbaijani,Azeri
BA|Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina|Bosnian
BB|Barbados||Barbadian
BD|Bangladesh||Bangladeshi
BE|Belgium||Belgian
BF|Burkina Faso|Burkina|Burkinabe
BG|Bulgaria||Bulgarian
BH|Bahrain||Bahraini
BI|Burundi||Burundian
BJ|Benin||Beninese
BN|Brunei||Bruneian
BO|Bolivia||Bolivian
BR|Brazil||Brazilian
BS|Bahamas|the Bahamas|Bahamian
BT|Bhutan||Bhutanese
BW|Botswana||Botswanan
BY|Belarus|Byelorussia|Belarusian,Belarussian
BZ|Belize||Belizean
CA|Canada||Canadian
CD|Democratic Republic of Congo|Democratic Republic of the Congo,DR Congo,DRC,Congo,Zaire|Congolese,Zairian
CF|Central African Republic||Central African
CG|Republic of Congo|Congo-Brazzaville|
CH|Switzerland||Swiss
CI|Ivory Coast|Cote d'Ivoire,Côte d'Ivoire|Ivorian
CL|Chile||Chilean
CM|Cameroon||Cameroonian
CN|China|PRC|Chinese
CO|Colombia||Colombian
CR|Costa Rica||Costa Rican
CU|Cuba||Cuban
CV|Cape Verde|Cabo Verde|Cape Verdean
CY|Cyprus||Cypriot
CZ|Czech Republic|Czechia,Czechoslovakia|Czech
DE|Germany|FRG,West Germany,East Germany|German
DJ|Djibouti||Djiboutian
DK|Denmark||Danish,Dane
DM|Dominica||
DO|Dominican Republic||Dominican
DZ|Algeria||Algerian
EC|Ecuador||Ecuadorian,Ecuadorean
EE|Estonia||Estonian
EG|Egypt||Egyptian
ER|Eritrea||Eritrean
ES|Spain||Spanish,Spaniard
ET|Ethiopia||Ethiopian
FI|Finland||Finnish,Finn
FJ|Fiji||Fijian
FR|France||French
GA|Gabon||Gabonese
GB|United Kingdom|UK,U.K.,Britain,Great Britain,Northern Ireland,England,Scotland,Wales|British,Briton,Brit,English,Scottish,Welsh
GD|Grenada||Grenadian
GE|Georgia||Georgian
GH|Ghana||Ghanaian
GM|Gambia|the Gambia|Gambian
GN|Guinea||Guinean
GQ|Equatorial Guinea||
GR|Greece||Greek
GT|Guatemala||Guatemalan
GW|Guinea-Bissau||
GY|Guyana||Guyanese
HK|Hong Kong||Hong Konger
HN|Honduras||Honduran
HR|Croatia||Croatian,Croat
HT|Haiti||Haitian
HU|Hungary||Hungarian
ID|Indonesia||Indonesian
IE|Ireland|Republic of Ireland|Irish
IL|Israel||Israeli
IN|India||Indian
IQ|Iraq||Iraqi
IR|Iran||Iranian
IS|Iceland||Icelandic,Icelander
IT|Italy||Italian
JM|Jamaica||Jamaican
JO|Jordan||Jordanian
JP|Japan||Japanese
KE|Kenya||Kenyan
KG|Kyrgyzstan||Kyrgyz
KH|Cambodia|Kampuchea|Cambodian
KM|Comoros||Comorian
KP|North Korea|DPRK|North Korean
KR|South Korea|Republic of Korea|South Korean
KW|Kuwait||Kuwaiti
KZ|Kazakhstan||Kazakh,Kazakhstani
LA|Laos||Laotian
LB|Lebanon||Lebanese
LK|Sri Lanka||Sri Lankan
LR|Liberia||Liberian
LS|Lesotho||Basotho
LT|Lithuania||Lithuanian
LU|Luxembourg||Luxembourger
LV|Latvia||Latvian
LY|Libya||Libyan
MA|Morocco||Moroccan
MC|Monaco||Monegasque
MD|Moldova||Moldovan
ME|Montenegro||Montenegrin
MG|Madagascar||Malagasy
MK|North Macedonia|Macedonia|Macedonian
ML|Mali||Malian
MM|Myanmar|Burma|Burmese
MN|Mongolia||Mongolian
MR|Mauritania||Mauritanian
MT|Malta||Maltese
MU|Mauritius||Mauritian
MV|Maldives|the Maldives|Maldivian
MW|Malawi||Malawian
MX|Mexico||Mexican
MY|Malaysia||Malaysian
MZ|Mozambique||Mozambican
NA|Namibia||Namibian
NE|Niger||Nigerien
NG|Nigeria||Nigerian
NI|Nicaragua||Nicaraguan
NL|Netherlands|the Netherlands,Holland|Dutch
NO|Norway||Norwegian
NP|Nepal||Nepali,Nepalese
NZ|New Zealand||New Zealander
OM|Oman||Omani
PA|Panama||Panamanian
PE|Peru||Peruvian
PG|Papua New Guinea||Papua New Guinean
PH|Philippines|the Philippines|Filipino,Philippine
PK|Pakistan||Pakistani
PL|Poland||Polish,Pole
PR|Puerto Rico||Puerto Rican
PS|Palestinian territories|Palestine,Gaza Strip,the Gaza Strip,West Bank,the West Bank,Palestinian Authority|Palestinian,Gazan
PT|Portugal||Portuguese
PY|Paraguay||Paraguayan
QA|Qatar||Qatari
RO|Romania||Romanian
RS|Serbia|Yugoslavia|Serbian,Serb
RU|Russia|Russian Federation,Soviet Union,USSR|Russian,Soviet
RW|Rwanda||Rwandan
SA|Saudi Arabia||Saudi
SB|Solomon Islands|the Solomon Islands|
SD|Sudan||Sudanese
SE|Sweden||Swedish,Swede
SG|Singapore||Singaporean
SI|Slovenia||Slovenian,Slovene
SK|Slovakia||Slovak
SL|Sierra Leone||Sierra Leonean
SM|San Marino||
SN|Senegal||Senegalese
SO|Somalia|Somaliland|Somali
SR|Suriname||Surinamese
SS|South Sudan||South Sudanese
SV|El Salvador||Salvadoran,Salvadorean
SY|Syria||Syrian
SZ|Eswatini|Swaziland|
TD|Chad||Chadian
TG|Togo||Togolese
TH|Thailand||Thai
TJ|Tajikistan||Tajik
TL|East Timor|Timor-Leste|Timorese
TM|Turkmenistan||Turkmen
TN|Tunisia||Tunisian
TO|Tonga||Tongan
TR|Turkey|Türkiye,Turkiye|Turkish,Turk
TT|Trinidad and Tobago|Trinidad|Trinidadian
TW|Taiwan||Taiwanese
TZ|Tanzania||Tanzanian
UA|Ukraine||Ukrainian
UG|Uganda||Ugandan
US|United States|US,U.S.,USA,U.S.A.,the United States of America,America|American
UY|Uruguay||Uruguayan
UZ|Uzbekistan||Uzbek
VA|Vatican City|the Vatican,Holy See|
VE|Venezuela||Venezuelan
VN|Vietnam|Viet Nam|Vietnamese
VU|Vanuatu||
WS|Samoa||Samoan
XK|Kosovo||Kosovar
YE|Yemen||Yemeni
ZA|South Africa||South African
ZM|Zambia||Zambian
ZW|Zimbabwe|Rhodesia|Zimbabwean
`;
