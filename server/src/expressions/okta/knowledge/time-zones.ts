/**
 * The time zones Okta lists as supported, by area: ids of the IANA time zone database. Source: Okta: Expression Language
 * reference, time zone codes (https://developer.okta.com/docs/reference/okta-expression-language/#appendix-time-zone-codes).
 */
const idsByArea: readonly (readonly [area: string, names: string])[] = [
  [
    '',
    `
CET CST6CDT EET EST EST5EDT HST MET MST MST7MDT PST8PDT UTC WET`,
  ],
  [
    'Africa',
    `
Abidjan Accra Addis_Ababa Algiers Asmara Bamako Bangui Banjul Bissau Blantyre Brazzaville Bujumbura Cairo
Casablanca Ceuta Conakry Dakar Dar_es_Salaam Djibouti Douala El_Aaiun Freetown Gaborone Harare Johannesburg
Kampala Khartoum Kigali Kinshasa Lagos Libreville Lome Luanda Lubumbashi Lusaka Malabo Maputo Maseru Mbabane
Mogadishu Monrovia Nairobi Ndjamena Niamey Nouakchott Ouagadougou Porto-Novo Sao_Tome Tripoli Tunis Windhoek`,
  ],
  [
    'America',
    `
Adak Anchorage Anguilla Antigua Araguaina Argentina/Buenos_Aires Argentina/Catamarca Argentina/Cordoba
Argentina/Jujuy Argentina/La_Rioja Argentina/Mendoza Argentina/Rio_Gallegos Argentina/Salta Argentina/San_Juan
Argentina/San_Luis Argentina/Tucuman Argentina/Ushuaia Aruba Asuncion Atikokan Bahia Bahia_Banderas Barbados
Belem Belize Blanc-Sablon Boa_Vista Bogota Boise Cambridge_Bay Campo_Grande Cancun Caracas Cayenne Cayman
Chicago Chihuahua Costa_Rica Cuiaba Curacao Danmarkshavn Dawson Dawson_Creek Denver Detroit Dominica Edmonton
Eirunepe El_Salvador Fortaleza Glace_Bay Godthab Goose_Bay Grand_Turk Grenada Guadeloupe Guatemala Guayaquil
Guyana Halifax Havana Hermosillo Indiana/Indianapolis Indiana/Knox Indiana/Marengo Indiana/Petersburg
Indiana/Tell_City Indiana/Vevay Indiana/Vincennes Indiana/Winamac Inuvik Iqaluit Jamaica Juneau
Kentucky/Louisville Kentucky/Monticello La_Paz Lima Los_Angeles Maceio Managua Manaus Martinique Matamoros
Mazatlan Menominee Merida Mexico_City Miquelon Moncton Monterrey Montevideo Montreal Montserrat Nassau New_York
Nipigon Nome Noronha North_Dakota/Center North_Dakota/New_Salem Ojinaga Panama Pangnirtung Paramaribo Phoenix
Port-au-Prince Port_of_Spain Porto_Velho Puerto_Rico Rainy_River Rankin_Inlet Recife Regina Resolute Rio_Branco
Santa_Isabel Santarem Santiago Santo_Domingo Sao_Paulo Scoresbysund St_Johns St_Kitts St_Lucia St_Thomas
St_Vincent Swift_Current Tegucigalpa Thule Thunder_Bay Tijuana Toronto Tortola Vancouver Whitehorse Winnipeg
Yakutat Yellowknife`,
  ],
  [
    'Antarctica',
    `
Casey Davis DumontDUrville Macquarie Mawson McMurdo Palmer Rothera Syowa Vostok`,
  ],
  [
    'Asia',
    `
Aden Almaty Amman Anadyr Aqtau Aqtobe Ashgabat Baghdad Bahrain Baku Bangkok Beirut Bishkek Brunei Choibalsan
Chongqing Colombo Damascus Dhaka Dili Dubai Dushanbe Gaza Harbin Ho_Chi_Minh Hong_Kong Hovd Irkutsk Jakarta
Jayapura Jerusalem Kabul Kamchatka Karachi Kashgar Kathmandu Kolkata Krasnoyarsk Kuala_Lumpur Kuching Kuwait
Macau Magadan Makassar Manila Muscat Nicosia Novokuznetsk Novosibirsk Omsk Oral Phnom_Penh Pontianak Pyongyang
Qatar Qyzylorda Rangoon Riyadh Sakhalin Samarkand Seoul Shanghai Singapore Taipei Tashkent Tbilisi Tehran
Thimphu Tokyo Ulaanbaatar Urumqi Vientiane Vladivostok Yakutsk Yekaterinburg Yerevan`,
  ],
  [
    'Atlantic',
    `
Azores Bermuda Canary Cape_Verde Faroe Madeira Reykjavik South_Georgia St_Helena Stanley`,
  ],
  [
    'Australia',
    `
Adelaide Brisbane Broken_Hill Currie Darwin Eucla Hobart Lindeman Lord_Howe Melbourne Perth Sydney`,
  ],
  [
    'Etc',
    `
GMT GMT+1 GMT+10 GMT+11 GMT+12 GMT+2 GMT+3 GMT+4 GMT+5 GMT+6 GMT+7 GMT+8 GMT+9 GMT-1 GMT-10 GMT-11 GMT-12 GMT-13
GMT-14 GMT-2 GMT-3 GMT-4 GMT-5 GMT-6 GMT-7 GMT-8 GMT-9 UCT UTC`,
  ],
  [
    'Europe',
    `
Amsterdam Andorra Athens Belgrade Berlin Brussels Bucharest Budapest Chisinau Copenhagen Dublin Gibraltar
Helsinki Istanbul Kaliningrad Kiev Lisbon London Luxembourg Madrid Malta Minsk Monaco Moscow Oslo Paris Prague
Riga Rome Samara Simferopol Sofia Stockholm Tallinn Tirane Uzhgorod Vaduz Vienna Vilnius Volgograd Warsaw
Zaporozhye Zurich`,
  ],
  [
    'Indian',
    `
Antananarivo Chagos Christmas Cocos Comoro Kerguelen Mahe Maldives Mauritius Mayotte Reunion`,
  ],
  [
    'Pacific',
    `
Apia Auckland Chatham Chuuk Easter Efate Enderbury Fakaofo Fiji Funafuti Galapagos Gambier Guadalcanal Guam
Honolulu Johnston Kiritimati Kosrae Kwajalein Majuro Marquesas Midway Nauru Niue Norfolk Noumea Pago_Pago Palau
Pitcairn Pohnpei Port_Moresby Rarotonga Saipan Tahiti Tarawa Tongatapu Wake Wallis`,
  ],
];

/** Other names of the same zones, from the same table. */
const aliases = `
Africa/Asmera=Africa/Asmara Africa/Timbuktu=Africa/Bamako
America/Argentina/ComodRivadavia=America/Argentina/Catamarca America/Atka=America/Adak
America/Buenos_Aires=America/Argentina/Buenos_Aires America/Catamarca=America/Argentina/Catamarca
America/Coral_Harbour=America/Atikokan America/Cordoba=America/Argentina/Cordoba
America/Ensenada=America/Tijuana America/Fort_Wayne=America/Indiana/Indianapolis
America/Indianapolis=America/Indiana/Indianapolis America/Jujuy=America/Argentina/Jujuy
America/Knox_IN=America/Indiana/Knox America/Louisville=America/Kentucky/Louisville
America/Marigot=America/Guadeloupe America/Mendoza=America/Argentina/Mendoza
America/Porto_Acre=America/Rio_Branco America/Rosario=America/Argentina/Cordoba America/Shiprock=America/Denver
America/St_Barthelemy=America/Guadeloupe America/Virgin=America/St_Thomas
Antarctica/South_Pole=Antarctica/McMurdo Arctic/Longyearbyen=Europe/Oslo Asia/Ashkhabad=Asia/Ashgabat
Asia/Calcutta=Asia/Kolkata Asia/Chungking=Asia/Chongqing Asia/Dacca=Asia/Dhaka Asia/Istanbul=Europe/Istanbul
Asia/Katmandu=Asia/Kathmandu Asia/Macao=Asia/Macau Asia/Saigon=Asia/Ho_Chi_Minh Asia/Tel_Aviv=Asia/Jerusalem
Asia/Thimbu=Asia/Thimphu Asia/Ujung_Pandang=Asia/Makassar Asia/Ulan_Bator=Asia/Ulaanbaatar
Atlantic/Faeroe=Atlantic/Faroe Atlantic/Jan_Mayen=Europe/Oslo Australia/ACT=Australia/Sydney
Australia/Canberra=Australia/Sydney Australia/LHI=Australia/Lord_Howe Australia/NSW=Australia/Sydney
Australia/North=Australia/Darwin Australia/Queensland=Australia/Brisbane Australia/South=Australia/Adelaide
Australia/Tasmania=Australia/Hobart Australia/Victoria=Australia/Melbourne Australia/West=Australia/Perth
Australia/Yancowinna=Australia/Broken_Hill Brazil/Acre=America/Rio_Branco Brazil/DeNoronha=America/Noronha
Brazil/East=America/Sao_Paulo Brazil/West=America/Manaus Canada/Atlantic=America/Halifax
Canada/Central=America/Winnipeg Canada/East-Saskatchewan=America/Regina Canada/Eastern=America/Toronto
Canada/Mountain=America/Edmonton Canada/Newfoundland=America/St_Johns Canada/Pacific=America/Vancouver
Canada/Saskatchewan=America/Regina Canada/Yukon=America/Whitehorse Chile/Continental=America/Santiago
Chile/EasterIsland=Pacific/Easter Cuba=America/Havana Egypt=Africa/Cairo Eire=Europe/Dublin Etc/GMT+0=Etc/GMT
Etc/GMT-0=Etc/GMT Etc/GMT0=Etc/GMT Etc/Greenwich=Etc/GMT Etc/Universal=Etc/UTC Etc/Zulu=Etc/UTC
Europe/Belfast=Europe/London Europe/Bratislava=Europe/Prague Europe/Guernsey=Europe/London
Europe/Isle_of_Man=Europe/London Europe/Jersey=Europe/London Europe/Ljubljana=Europe/Belgrade
Europe/Mariehamn=Europe/Helsinki Europe/Nicosia=Asia/Nicosia Europe/Podgorica=Europe/Belgrade
Europe/San_Marino=Europe/Rome Europe/Sarajevo=Europe/Belgrade Europe/Skopje=Europe/Belgrade
Europe/Tiraspol=Europe/Chisinau Europe/Vatican=Europe/Rome Europe/Zagreb=Europe/Belgrade GB-Eire=Europe/London
GB=Europe/London GMT+0=Etc/GMT GMT-0=Etc/GMT GMT0=Etc/GMT GMT=Etc/GMT Greenwich=Etc/GMT Hongkong=Asia/Hong_Kong
Iceland=Atlantic/Reykjavik Iran=Asia/Tehran Israel=Asia/Jerusalem Jamaica=America/Jamaica Japan=Asia/Tokyo
Kwajalein=Pacific/Kwajalein Libya=Africa/Tripoli Mexico/BajaNorte=America/Tijuana
Mexico/BajaSur=America/Mazatlan Mexico/General=America/Mexico_City NZ-CHAT=Pacific/Chatham NZ=Pacific/Auckland
Navajo=America/Denver PRC=Asia/Shanghai Pacific/Ponape=Pacific/Pohnpei Pacific/Samoa=Pacific/Pago_Pago
Pacific/Truk=Pacific/Chuuk Pacific/Yap=Pacific/Chuuk Poland=Europe/Warsaw Portugal=Europe/Lisbon ROC=Asia/Taipei
ROK=Asia/Seoul Singapore=Asia/Singapore Turkey=Europe/Istanbul UCT=Etc/UCT US/Alaska=America/Anchorage
US/Aleutian=America/Adak US/Arizona=America/Phoenix US/Central=America/Chicago
US/East-Indiana=America/Indiana/Indianapolis US/Eastern=America/New_York US/Hawaii=Pacific/Honolulu
US/Indiana-Starke=America/Indiana/Knox US/Michigan=America/Detroit US/Mountain=America/Denver
US/Pacific-New=America/Los_Angeles US/Pacific=America/Los_Angeles US/Samoa=Pacific/Pago_Pago Universal=Etc/UTC
W-SU=Europe/Moscow Zulu=Etc/UTC`;

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** The id a time zone has in the IANA database, by each name Okta takes. */
export const timeZoneIds: ReadonlyMap<string, string> = new Map([
  ...idsByArea.flatMap(([area, names]) =>
    words(names).map((name) => {
      const id = area === '' ? name : `${area}/${name}`;
      return [id, id] as const;
    }),
  ),
  ...words(aliases).map((pair) => pair.split('=') as [string, string]),
]);
