/** Countries, capitals, large cities, regions, continents and waters, and the words for their people. Facts, compiled by us. */

import { phraseList } from './word-list.js';

export const COUNTRIES = phraseList(`
Afghanistan, Albania, Algeria, Andorra, Angola, Antigua and Barbuda, Argentina, Armenia, Australia, Austria, Azerbaijan,
Bahamas, Bahrain, Bangladesh, Barbados, Belarus, Belgium, Belize, Benin, Bhutan, Bolivia, Bosnia, Bosnia and Herzegovina,
Bosnia-Herzegovina, Botswana, Brazil, Brunei, Bulgaria, Burkina Faso, Burma, Burundi, Cambodia, Cameroon, Canada,
Cape Verde, Central African Republic, Chad, Chile, China, Colombia, Comoros, Congo, Costa Rica, Croatia, Cuba, Cyprus,
Czechia, Czech Republic, Czechoslovakia, Democratic Republic of Congo, Democratic Republic of the Congo, Denmark, Djibouti,
Dominica, Dominican Republic, East Germany, East Timor, Ecuador, Egypt, El Salvador, England, Equatorial Guinea, Eritrea,
Estonia, Eswatini, Ethiopia, Fiji, Finland, France, Gabon, Gambia, Georgia, Germany, Ghana, Great Britain, Greece, Greenland,
Grenada, Guatemala, Guinea, Guinea-Bissau, Guyana, Haiti, Holland, Honduras, Hong Kong, Hungary, Iceland, India, Indonesia,
Iran, Iraq, Ireland, Israel, Italy, Ivory Coast, Jamaica, Japan, Jordan, Kazakhstan, Kenya, Kiribati, Kosovo, Kuwait,
Kyrgyzstan, Laos, Latvia, Lebanon, Lesotho, Liberia, Libya, Liechtenstein, Lithuania, Luxembourg, Macau, Macedonia,
Madagascar, Malawi, Malaysia, Maldives, Mali, Malta, Marshall Islands, Mauritania, Mauritius, Mexico, Micronesia, Moldova,
Monaco, Mongolia, Montenegro, Morocco, Mozambique, Myanmar, Namibia, Nauru, Nepal, Netherlands, New Zealand, Nicaragua,
Niger, Nigeria, North Korea, North Macedonia, Northern Ireland, Norway, Oman, Pakistan, Palau, Palestine, Panama,
Papua New Guinea, Paraguay, Peru, Philippines, Poland, Portugal, Prussia, Puerto Rico, Qatar, Romania, Russia, Rwanda,
Saint Lucia, Samoa, San Marino, Saudi Arabia, Scotland, Senegal, Serbia, Seychelles, Sierra Leone, Singapore, Slovakia,
Slovenia, Solomon Islands, Somalia, Somaliland, South Africa, South Korea, South Sudan, South Vietnam, North Vietnam,
Soviet Union, Spain, Sri Lanka, Sudan, Suriname, Swaziland, Sweden, Switzerland, Syria, Taiwan, Tajikistan, Tanzania,
Thailand, Tibet, Togo, Tonga, Trinidad and Tobago, Tunisia, Turkey, Türkiye, Turkmenistan, Tuvalu, Uganda, UK, U.K., Ukraine,
United Arab Emirates, UAE, United Kingdom, United States, United States of America, US, U.S., USA, U.S.A., Uruguay, USSR,
Uzbekistan, Vanuatu, Vatican City, Venezuela, Vietnam, Wales, West Germany, Western Sahara, Yemen, Yugoslavia, Zaire, Zambia,
Zimbabwe, America, Britain, Persia, Ottoman Empire, Roman Empire, British Empire, Byzantium`);

export const REGIONS = phraseList(`
Africa, Antarctica, Asia, Europe, North America, South America, Latin America, Central America, Oceania, Middle East,
Near East, Far East, Maghreb, Sahel, Sahara, Sub-Saharan Africa, East Africa, West Africa, North Africa, Southern Africa,
Horn of Africa, Pacific Northwest, Central Asia, South Asia, Southeast Asia, South-East Asia, East Asia, Eastern Europe, Western Europe,
Central Europe, Southern Europe, Northern Europe, Balkans, Caucasus, Scandinavia, Iberia, Baltics, Levant, Mesopotamia,
Siberia, Kurdistan, Kashmir, Punjab, Bengal, Gaza, Gaza Strip, West Bank, Golan Heights, Sinai, Crimea, Donbas, Donetsk,
Luhansk, Chechnya, Catalonia, Andalusia, Basque Country, Galicia, Bavaria, Saxony, Rhineland, Tuscany, Sicily, Sardinia,
Lombardy, Normandy, Brittany, Provence, Corsica, Flanders, Wallonia, Transylvania, Bohemia, Moravia, Silesia, Lapland,
Anatolia, Darfur, Tigray, Katanga, Transvaal, Patagonia, Amazonia, Yucatán, Quebec, Ontario, Alberta, Manitoba,
Saskatchewan, British Columbia, Nova Scotia, New Brunswick, Newfoundland, Labrador, Yukon, New South Wales, Queensland,
Tasmania, Yorkshire, Cornwall, Kent, Essex, Sussex, Surrey, Devon, Dorset, Cumbria, Northumberland, Lancashire, Norfolk,
Suffolk, Somerset, Ulster, Munster, Highlands, Hebrides, Orkney, Shetland, Alabama, Alaska, Arizona, Arkansas, California,
Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine,
Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New England, New Hampshire,
New Jersey, New Mexico, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina,
South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, West Virginia, Wisconsin, Wyoming, Washington, Washington D.C.,
Washington DC, Silicon Valley, Midwest, Appalachia, Great Plains, Okinawa, Hokkaido, Honshu, Kyushu, Java, Sumatra, Borneo,
Bali, Sulawesi, Mindanao, Luzon, Tahiti, Crete, Cyprus, Rhodes, Lesbos, Canary Islands, Azores, Madeira, Galápagos,
Xinjiang, Sichuan, Guangdong, Hubei, Yunnan, Manchuria, Inner Mongolia, Kerala, Tamil Nadu, Gujarat, Rajasthan, Maharashtra,
Bihar, Uttar Pradesh, West Bengal, Assam, Sindh, Balochistan, Zanzibar, Biafra, Anglesey, Arctic, Antarctic, Caribbean,
Mediterranean, Atlantic, Pacific, Baltic, Adriatic, Aegean, Alps, Andes, Himalayas, Pyrenees, Rockies, Urals, Carpathians,
Thames, Rhine, Danube, Seine, Nile, Amazon, Mississippi River, Ganges, Indus, Yangtze, Mekong, Euphrates, Tigris, Volga,
Congo River, Niger River, Dnieper, Rhône, Loire, Elbe, Vistula, Everest, Kilimanjaro, Vesuvius, Etna, Krakatoa, Channel,
Gulf of Mexico, Persian Gulf, Bosphorus, Dardanelles, Suez Canal, Panama Canal, Gibraltar, Suez, Mars, Venus, Jupiter, Saturn,
Uranus, Neptune, Pluto, Mercury`);

export const CITIES = phraseList(`
Aachen, Aarhus, Aberdeen, Aberystwyth, Agadir, Ajaccio, Alicante, Angers, Arequipa, Arusha, Avignon, Bahía Blanca, Banff,
Bangor, Batumi, Bayonne, Beira, Belém, Bergamo, Bhopal, Biarritz, Blantyre, Boise, Braila, Bremerhaven, Brest, Brno,
Bucaramanga, Bulawayo, Bursa, Cádiz, Caen, Cagliari, Catania, Cebu, Cherbourg, Chiang Mai, Chongqing, Christchurch,
Cluj, Coimbra, Constanța, Córdoba, Corrientes, Cotonou, Cusco, Cuzco, Dalian, Daegu, Davao, Debrecen, Dieppe, Dijon, Dunedin,
Edmundston, Eindhoven, Eldoret, Enugu, Entebbe, Esbjerg, Essen, Exeter, Faro, Fez, Fortaleza, Fredericton, Fukuoka, Galway, Gaziantep,
Gdynia, Goma, Grenoble, Groningen, Gulu, Haarlem, Harbin, Herat, Genova, Huddersfield, Inverness, Ipswich, Isfahan, Ivano-Frankivsk, Jinja, Joensuu, Kaduna,
Kakuma, Kano, Kaohsiung, Karlsruhe, Kassel, Kaunas, Kelowna, Khulna, Kirkuk, Kisumu, Kochi, Košice, Kumasi, La Rochelle,
Latakia, Le Havre, Le Mans, Leiden, Limerick, Limoges, Linz, Łódź, Lorient, Lubumbashi, Luxor, Maastricht, Maiduguri,
Malmö, Mannheim, Manaus, Maribor, Monterrey, Montpellier, Moose Jaw, Murmansk, Murcia, Mwanza, Nagoya, Nakuru, Namur,
Nantes, Narvik, Ndola, Nîmes, Novi Sad, Novosibirsk, Oaxaca, Odense, Olomouc, Oran, Orléans, Oulu, Oviedo, Padua, Parma, Peshawar,
Perpignan, Perugia, Pietermaritzburg, Pilsen, Plovdiv, Poitiers, Porto Alegre, Poznań, Puebla, Puntarenas, Quimper, Rawalpindi, Ravenna, Recife, 
Reims, Rennes, Rostock, Rostov, Rouen, Rovaniemi, Saint-Malo, Saint-Nazaire, Saskatoon, Sault Ste. Marie, Siena,
Sihanoukville, Sokoto, Stavanger, Sudbury, Sunderland, Swansea, Szczecin, Szeged, Tamale, Tampere, Tangier, Tauranga,
Thunder Bay, Tijuana, Timișoara, Toulon, Tromsø, Turku, Umeå, Uppsala, Valladolid, Valparaíso, Varanasi, Varna, Vigo, Wexford,
Whitehorse, Wolverhampton, Worcester, Wrocław, Würzburg, Xi'an, Yellowknife, Yokohama, Zaragoza, Zaria, Ziguinchor,
Abidjan, Abu Dhabi, Abuja, Accra, Addis Ababa, Adelaide, Aden, Aleppo, Alexandria, Algiers, Almaty, Amman, Amsterdam,
Anchorage, Ankara, Antwerp, Ashgabat, Asmara, Astana, Asunción, Athens, Atlanta, Auckland, Auschwitz, Austin, Baghdad, Baku,
Baltimore, Bamako, Bangalore, Bengaluru, Bangkok, Bangui, Barcelona, Basel, Basra, Bath, Beijing, Beirut, Belfast, Belgrade,
Benghazi, Bergen, Berkeley, Berlin, Bern, Bethlehem, Bilbao, Birmingham, Bishkek, Bogotá, Bogota, Bologna, Bombay, Bonn,
Bordeaux, Boston, Brasília, Bratislava, Brazzaville, Bremen, Brighton, Brisbane, Bristol, Brooklyn, Bronx, Brussels, Bucharest,
Budapest, Buenos Aires, Bujumbura, Busan, Cairo, Calais, Calcutta, Calgary, Cali, Cambridge, Canberra, Cannes, Cape Town,
Caracas, Cardiff, Casablanca, Chengdu, Chennai, Chernobyl, Chicago, Chişinău, Chisinau, Chittagong, Cincinnati, Cleveland,
Cologne, Colombo, Conakry, Copenhagen, Cork, Coventry, Dachau, Dakar, Dallas, Damascus, Dar es Salaam, Darwin, Delhi, Denver,
Detroit, Dhaka, Dili, Dodoma, Doha, Dortmund, Douala, Dover, Dresden, Dubai, Dublin, Dundee, Durban, Dushanbe, Düsseldorf,
Edinburgh, Edmonton, Fallujah, Flint, Florence, Frankfurt, Freetown, Fukushima, Gaborone, Gdańsk, Gdansk, Geneva, Genoa,
Ghent, Glasgow, Gothenburg, Granada, Graz, Grozny, Guadalajara, Guangzhou, Guantánamo, Guatemala City, Guernica, Hague,
The Hague, Haifa, Halifax, Hamburg, Hanoi, Hanover, Harare, Harlem, Havana, Hebron, Helsinki, Hiroshima, Ho Chi Minh City,
Hobart, Hollywood, Homs, Honolulu, Houston, Hyderabad, Idlib, Incheon, Indianapolis, Innsbruck, Islamabad, Istanbul,
Constantinople, Izmir, Jaipur, Jakarta, Jeddah, Jerusalem, Johannesburg, Juba, Kabul, Kampala, Kandahar, Kansas City, Karachi,
Kathmandu, Kharkiv, Kherson, Khartoum, Kiev, Kyiv, Kigali, Kingston, Kinshasa, Kobani, Kolkata, Kosovo Polje, Kraków, Krakow,
Kuala Lumpur, Kyoto, La Paz, Lagos, Lahore, Lampedusa, Las Vegas, Lausanne, Leeds, Leicester, Leipzig, Leningrad, Libreville,
Lille, Lilongwe, Lima, Lisbon, Liverpool, Ljubljana, Lockerbie, Lomé, London, Los Angeles, Luanda, Lucerne, Lusaka, Lviv,
Lyon, Lyons, Macau, Madrid, Malabo, Managua, Manama, Manchester, Mandalay, Manhattan, Manila, Maputo, Mariupol, Marrakesh,
Marseille, Maseru, Mecca, Medellín, Medina, Melbourne, Memphis, Mexico City, Miami, Milan, Milwaukee, Minneapolis, Minsk,
Mogadishu, Mombasa, Monrovia, Montevideo, Montgomery, Montreal, Moscow, Mosul, Mumbai, Munich, Muscat, Nagasaki, Nairobi,
Naples, Nashville, Nassau, Nazareth, New Delhi, New Orleans, New York, New York City, Newark, Newcastle, Niamey, Nice,
Nicosia, Nottingham, Nouakchott, Nuremberg, Oakland, Odessa, Odesa, Omaha, Osaka, Oslo, Ottawa, Ouagadougou, Oxford, Palermo,
Palmyra, Paris, Pearl Harbor, Perth, Philadelphia, Phnom Penh, Phoenix, Pittsburgh, Podgorica, Port-au-Prince, Port Moresby,
Portland, Porto, Potsdam, Prague, Pretoria, Princeton, Pristina, Providence, Pyongyang, Quito, Rabat, Ramallah, Rangoon,
Yangon, Raqqa, Reykjavik, Reykjavík, Riga, Rio, Rio de Janeiro, Riyadh, Rome, Rotterdam, Sacramento, Saigon, Salt Lake City,
Salzburg, San Antonio, San Diego, San Francisco, San José, San Juan, San Salvador, Sana'a, Sanaa, Santiago, Santo Domingo,
São Paulo, Sao Paulo, Sarajevo, Seattle, Selma, Seoul, Seville, Shanghai, Sheffield, Shenzhen, Sidon, Skopje, Sofia, Sousse,
Southampton, Srebrenica, St. Louis, St. Petersburg, St Petersburg, Saint Petersburg, Stalingrad, Stockholm, Strasbourg,
Stuttgart, Surabaya, Sydney, Taipei, Tallinn, Tampa, Tashkent, Tbilisi, Tegucigalpa, Tehran, Tel Aviv, Thessaloniki, Timbuktu,
Tirana, Tokyo, Toronto, Toulouse, Trieste, Tripoli, Trondheim, Tucson, Tunis, Turin, Ulaanbaatar, Utrecht, Valencia,
Valletta, Vancouver, Venice, Verdun, Versailles, Vienna, Vientiane, Vilnius, Volgograd, Waco, Warsaw, Wellington, Westminster,
Whitehall, Windhoek, Winnipeg, Wuhan, Yaoundé, Yerevan, York, Ypres, Zagreb, Zurich, Zürich, Harvard Square, Wall Street,
Downing Street, Capitol Hill, Fleet Street, Times Square, Tiananmen Square, Trafalgar Square, Ground Zero, Kuala Terengganu,
Carthage, Troy, Sparta, Babylon, Pompeii, Herculaneum, Thebes, Nineveh, Waterloo, Gettysburg, Dunkirk, Hastings, Bruges`);

/** Adjectives of places and words for their people: never a place, and alone not a name. */
export const DEMONYMS: ReadonlySet<string> = new Set(
  [
    ...phraseList(`
Afghan, African, African-American, Albanian, Algerian, American, Angolan, Arab, Arabian, Arabic, Argentine, Argentinian,
Armenian, Asian, Asian-American, Australian, Austrian, Azerbaijani, Azeri, Bahraini, Balkan, Bangladeshi, Basque, Bavarian,
Belarusian, Belgian, Bengali, Berber, Bolivian, Bosnian, Brazilian, Breton, Bulgarian, Burmese, Byzantine, Californian,
Cambodian, Canadian, Caribbean, Catalan, Caucasian, Celtic, Chadian, Chechen, Chilean, Colombian, Congolese, Cossack, Croat,
Croatian, Cuban, Cypriot, Czech, Dane, Dominican, Ecuadorian, Ecuadorean, Egyptian, Emirati, Eritrean, Estonian, Ethiopian,
European, Fijian, Filipino, Finn, Fleming, Gambian, Gazan, Georgian, German, Germanic, Ghanaian, Greek, Guatemalan, Guinean,
Gypsy, Haitian, Hawaiian, Hispanic, Honduran, Hungarian, Icelander, Indian, Indonesian, Inuit, Iranian, Iraqi, Israeli,
Italian, Ivorian, Jamaican, Jordanian, Kazakh, Kenyan, Korean, Kosovar, Kurd, Kuwaiti, Kyrgyz, Lao, Latin, Latino, Latina,
Latvian, Liberian, Libyan, Lithuanian, Londoner, Macedonian, Malawian, Malaysian, Malian, Maltese, Maori, Māori,
Mediterranean, Mexican, Moldovan, Mongol, Mongolian, Montenegrin, Moor, Moorish, Moroccan, Mozambican, Namibian, Navajo,
Nepali, New Yorker, New Zealander, Nicaraguan, Nigerian, Nigerien, Nordic, Norman, North Korean, Norwegian, Oriental, Ottoman,
Pakistani, Palestinian, Panamanian, Parisian, Paraguayan, Persian, Peruvian, Pole, Polynesian, Prussian, Puerto Rican,
Qatari, Roma, Roman, Romanian, Russian, Rwandan, Saudi, Saxon, Scandinavian, Scot, Scotsman, Senegalese, Serb, Serbian,
Siberian, Sicilian, Slav, Slavic, Slovak, Slovene, Slovenian, Somali, South African, South Korean, South Sudanese, Soviet,
Spaniard, Spartan, Sudanese, Swede, Syrian, Tajik, Tamil, Tanzanian, Tatar, Texan, Thai, Tibetan, Trojan, Tunisian, Turk,
Turkmen, Ugandan, Ukrainian, Uruguayan, Uyghur, Uighur, Uzbek, Venetian, Venezuelan, Victorian, Viking, Yemeni, Yugoslav,
Zambian, Zimbabwean, Zulu, Anglo-Saxon, Euro-Mediterranean, Afro-American, Franco-German, Northerner, Southerner, Westerner,
Athenian, Briton, Cherokee, Sioux, Iroquois, Aztec, Maya, Mayan, Inca, Aboriginal, Indigenous, Transatlantic, Eurasian,
Western, Eastern, Northern, Southern, Southeastern, Southwestern, Northeastern, Northwestern, Midwestern, Arctic`),
  ].flatMap((word) => [word, `${word}s`]),
);

/** Demonyms that take no plural s. */
const UNCHANGING = phraseList(`
British, Chinese, Cornish, Danish, Dutch, Dutchman, Dutchwoman, English, Englishman, Englishwoman, Finnish, Flemish, French,
Frenchman, Frenchwoman, Gaelic, Guyanese, Icelandic, Irish, Irishman, Japanese, Jewish, Kurdish, Lebanese, Luxembourgish,
Polish, Portuguese, Scots, Scottish, Sinhalese, Spanish, Swedish, Swiss, Taiwanese, Togolese, Turkish, Vietnamese, Welsh,
Welshman, Yiddish, Hebrew, Mandarin, Cantonese, Hindi, Urdu, Swahili, Farsi, Pashto, Aramaic, Sanskrit, Esperanto, Baltic`);

export const isDemonym = (word: string): boolean => {
  const [head] = word.split(/[-–/]/) as [string];
  return DEMONYMS.has(word) || UNCHANGING.has(word) || (head !== word && isDemonym(head));
};

export const isKnownPlace = (name: string): boolean =>
  COUNTRIES.has(name) || REGIONS.has(name) || CITIES.has(name);
