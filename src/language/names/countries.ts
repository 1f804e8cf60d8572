/** Countries, capitals, large cities, regions, continents and waters, and the words for their people. Facts, compiled by us. */

import { TOWNS } from './towns.js';
import { phraseList } from './word-list.js';

const COUNTRIES = phraseList(`
Afghanistan, Albania, Algeria, Andorra, Angola, Antigua and Barbuda, Argentina, Armenia, Australia, Austria, Azerbaijan,
Bahamas, Bahrain, Bangladesh, Barbados, Belarus, Belgium, Belize, Benin, Bhutan, Bolivia, Bosnia, Bosnia and Herzegovina,
Bosnia-Herzegovina, Botswana, Brazil, Brunei, Bulgaria, Burkina Faso, Burma, Burundi, Cambodia, Cameroon, Canada,
Cape Verde, Central African Republic, Chad, Chile, China, Colombia, Comoros, Congo, Costa Rica, Croatia, Cuba, Cyprus,
Czechia, Czech Republic, Czechoslovakia, Democratic Republic of Congo, Democratic Republic of the Congo, Denmark, Djibouti,
Dominica, Dominican Republic, East Germany, East Timor, Ecuador, Egypt, El Salvador, England, Equatorial Guinea, Eritrea,
Estonia, Eswatini, Ethiopia, Fiji, Finland, France, Gabon, Gambia, Georgia, Germany, Ghana, Great Britain, Greece, Greenland,
Grenada, Guatemala, Guinea, Guinea-Bissau, Guyana, Haiti, Holland, Honduras, Hong Kong, Hungary, Iceland, India, Indonesia,
Iran, Iraq, Ireland, Israel, Italy, Ivory Coast, Jamaica, Japan, Jordan, Kazakhstan, Kenya, Kiribati, Korea, Kosovo, Kuwait,
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

const REGIONS = phraseList(`
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

const CITIES = phraseList(`
Aachen, Aalborg, Aarhus, Abeokuta, Aberdeen, Aberystwyth, Abidjan, Abu Dhabi, Abuja, Acapulco, Accra, Adana, Addis Ababa, Adelaide, Aden, Agadez,
Agadir, Agra, Ahmedabad, Ajaccio, Akron, Akureyri, Albany, Albuquerque, Aleppo, Ålesund, Alexandria, Algiers, Alicante, Alice Springs, Allentown,
Almaty, Amiens, Amman, Amritsar, Amsterdam, Anaheim, Anchorage, Angers, Ankara, Antalya, Antananarivo, Antofagasta, Antwerp, Apia, Arequipa, Arles,
Arnhem, Arusha, Ashgabat, Asmara, Astana, Asunción, Aswan, Athens, Athlone, Atlanta, Auckland, Augsburg, Auschwitz, Austin, Avignon, Babylon, Badajoz,
Baghdad, Baguio, Bahía Blanca, Bahir Dar, Bakersfield, Baku, Ballarat, Baltimore, Bamako, Bamenda, Banda Aceh, Bandung, Banff, Bangalore, Bangkok,
Bangor, Bangui, Banja Luka, Banjul, Barcelona, Bariloche, Barranquilla, Basel, Basra, Bath, Battambang, Batumi, Bayonne, Beersheba, Beijing, Beira,
Beirut, Belém, Belfast, Belgrade, Belo Horizonte, Bendigo, Bengaluru, Benghazi, Benguela, Benin City, Bergamo, Bergen, Berkeley, Berlin, Bern,
Besançon, Bethlehem, Bhopal, Bhubaneswar, Biarritz, Białystok, Bielefeld, Bilbao, Billings, Birmingham, Bishkek, Bismarck, Bissau, Blantyre,
Bloemfontein, Bobo-Dioulasso, Bodø, Bogota, Bogotá, Boise, Bologna, Bolzano, Bombay, Bonn, Bordeaux, Boston, Braga, Braila, Brasília, Brașov,
Bratislava, Brazzaville, Breda, Bregenz, Bremen, Bremerhaven, Brest, Bridgetown, Brighton, Brisbane, Bristol, Brno, Bronx, Brooklyn, Bruges, Brussels,
Bucaramanga, Bucharest, Budapest, Buenos Aires, Bujumbura, Bukavu, Bukhara, Bulawayo, Burgas, Burlington, Bursa, Busan, Bydgoszcz, Cádiz, Caen,
Cagliari, Cairns, Cairo, Calabar, Calais, Calcutta, Calgary, Cali, Cambridge, Campinas, Can Tho, Canberra, Cannes, Cape Town, Capitol Hill, Caracas,
Cardiff, Carlisle, Cartagena, Carthage, Casablanca, Catania, Cayenne, Cebu, České Budějovice, Chandigarh, Changsha, Charleroi, Charleston,
Charlottetown, Cheltenham, Chemnitz, Chengdu, Chennai, Cherbourg, Chernobyl, Cheyenne, Chiang Mai, Chiang Rai, Chicago, Chisinau, Chişinău,
Chittagong, Chongqing, Christchurch, Cincinnati, Ciudad Juárez, Cleveland, Cluj, Cochabamba, Coimbatore, Coimbra, Cologne, Colombo, Conakry,
Constanța, Constantinople, Copenhagen, Córdoba, Cork, Corrientes, Cotonou, Coventry, Craiova, Cuiabá, Curitiba, Cusco, Cuzco, Da Nang, Dachau, Daegu,
Daejeon, Dakar, Dalian, Dallas, Damascus, Dammam, Dar es Salaam, Darwin, Davao, Dayton, Debrecen, Dehradun, Delft, Delhi, Denpasar, Denver, Derry, Des
Moines, Detroit, Dhaka, Dieppe, Dijon, Dili, Dire Dawa, Diyarbakir, Dnipro, Dodoma, Doha, Dortmund, Douala, Dover, Downing Street, Drammen, Dresden,
Drogheda, Dubai, Dublin, Dubrovnik, Duluth, Dundee, Dunedin, Dunkirk, Durban, Durham, Dushanbe, Düsseldorf, Edinburgh, Edmonton, Edmundston,
Eindhoven, El Paso, Eldoret, Entebbe, Enugu, Erbil, Erfurt, Esbjerg, Espoo, Essen, Évora, Exeter, Fairbanks, Faisalabad, Fallujah, Fargo, Faro, Fes,
Fez, Fleet Street, Flint, Florence, Florianópolis, Fort Wayne, Fort Worth, Fortaleza, Frankfurt, Fredericton, Freetown, Freiburg, Fresno, Fukuoka,
Fukushima, Fuzhou, Gaborone, Galle, Galveston, Galway, Garissa, Garoua, Gatineau, Gaziantep, Gdansk, Gdańsk, Gdynia, Geelong, Geneva, Genoa, Genova,
Georgetown, Gettysburg, Ghent, Gijón, Girona, Gisborne, Giza, Glasgow, Goiânia, Gold Coast, Goma, Gondar, Gothenburg, Gqeberha, Granada, Grand Rapids,
Graz, Greensboro, Grenoble, Grimsby, Groningen, Ground Zero, Grozny, Guadalajara, Guangzhou, Guantánamo, Guatemala City, Guayaquil, Guelph, Guernica,
Gulu, Gurgaon, Gurugram, Guwahati, Gwangju, Győr, Haarlem, Hague, Hai Phong, Haifa, Halifax, Hamburg, Hamilton, Hangzhou, Hanoi, Hanover, Harare,
Harbin, Hargeisa, Harlem, Hartford, Harvard Square, Hastings, Havana, Hebron, Heidelberg, Helsinki, Heraklion, Herat, Herculaneum, Hilo, Hiroshima, Ho
Chi Minh City, Hobart, Hodeidah, Hollywood, Homs, Honiara, Honolulu, Houston, Hsinchu, Huambo, Huddersfield, Hue, Hull, Hyderabad, Iași, Ibadan,
Idlib, Iloilo, Ilorin, Incheon, Indianapolis, Indore, Innsbruck, Invercargill, Inverness, Ipoh, Ipswich, Iqaluit, Irbid, Irkutsk, Isfahan, Islamabad,
Istanbul, Ivano-Frankivsk, Izmir, Jaffna, Jaipur, Jakarta, Jammu, Jeddah, Jeju, Jena, Jenin, Jerusalem, Jinan, Jinja, Jodhpur, Joensuu, Johannesburg,
Johor Bahru, Juba, Juneau, Kabul, Kaduna, Kaifeng, Kakuma, Kalamazoo, Kalgoorlie, Kamloops, Kampala, Kanazawa, Kandahar, Kandy, Kano, Kanpur, Kansas
City, Kaohsiung, Karachi, Karbala, Karlsruhe, Kassel, Kathmandu, Katowice, Kaunas, Kazan, Kelowna, Khan Younis, Kharkiv, Khartoum, Kherson, Khulna,
Kiel, Kiev, Kigali, Kilkenny, Kingston, Kinshasa, Kirkuk, Kiruna, Kisangani, Kisumu, Kitakyushu, Kitchener, Kitwe, Klagenfurt, Kobani, Kobe, Kochi,
Kolkata, Konya, Košice, Kosovo Polje, Kota Kinabalu, Kozhikode, Krakow, Kraków, Kuala Lumpur, Kuala Terengganu, Kuching, Kumasi, Kunming, Kutaisi,
Kyiv, Kyoto, La Paz, La Rochelle, Lagos, Lahore, Lampedusa, Lamu, Lansing, Las Vegas, Latakia, Launceston, Lausanne, Le Havre, Le Mans, Lecce, Leeds,
Leeuwarden, Leicester, Leiden, Leipzig, Leningrad, Lerwick, Lethbridge, Leuven, Lhasa, Libreville, Liège, Lille, Lilongwe, Lima, Limerick, Limoges,
Linköping, Linz, Lisbon, Little Rock, Liverpool, Livorno, Ljubljana, Lockerbie, Lomé, London, Londonderry, Lorient, Los Angeles, Luanda, Luang
Prabang, Lübeck, Lublin, Lubumbashi, Lucerne, Lucknow, Ludhiana, Lugano, Lund, Lusaka, Luxor, Lviv, Lyon, Lyons, Maastricht, Macau, Maceió, Machakos,
Mackay, Madrid, Madurai, Magdeburg, Maiduguri, Mainz, Makassar, Malabo, Málaga, Malindi, Malmö, Managua, Manama, Manaus, Manchester, Mandalay,
Manhattan, Manila, Mannheim, Mansoura, Maputo, Maribor, Mariupol, Marrakech, Marrakesh, Marseille, Maseru, Mashhad, Mbabane, Mbale, Mbarara,
Mbuji-Mayi, Mecca, Mechelen, Medellín, Medina, Mekelle, Meknes, Melbourne, Memphis, Mérida, Metz, Mexico City, Miami, Milan, Milwaukee, Minneapolis,
Minsk, Miskolc, Misrata, Missoula, Modena, Mogadishu, Mombasa, Moncton, Monrovia, Monterrey, Montevideo, Montgomery, Montpellier, Montreal, Moose Jaw,
Moscow, Mostar, Mosul, Mulhouse, Multan, Mumbai, Munich, Murcia, Murmansk, Muscat, Mutare, Mwanza, Mysore, Mysuru, Mzuzu, N'Djamena, Nablus, Nagasaki,
Nagoya, Nagpur, Nairobi, Naivasha, Najaf, Nakuru, Nampula, Namur, Nanaimo, Nanjing, Nantes, Napier, Naples, Narvik, Nashville, Nassau, Naypyidaw,
Nazareth, Ndola, Neuquén, New Delhi, New Haven, New Orleans, New York, New York City, Newark, Newcastle, Newry, Niamey, Nice, Nicosia, Nijmegen,
Nîmes, Nineveh, Niš, Noida, Noosa, Norfolk, Norwich, Nottingham, Nouadhibou, Nouakchott, Nouméa, Novi Sad, Novosibirsk, Nuku'alofa, Nuremberg, Nuuk,
Nyeri, Oakland, Oaxaca, Odense, Odesa, Odessa, Łódź, Olomouc, Omaha, Omdurman, Omsk, Onitsha, Oradea, Oran, Örebro, Orléans, Oruro, Osaka, Oslo,
Ostend, Ostrava, Ottawa, Ouagadougou, Oujda, Oulu, Oviedo, Owerri, Oxford, Padua, Palermo, Palmerston North, Palmyra, Pamplona, Panama City, Papeete,
Paramaribo, Paris, Parma, Patna, Patras, Pearl Harbor, Pécs, Penang, Peoria, Perpignan, Perth, Perugia, Peshawar, Philadelphia, Phnom Penh, Phoenix,
Phuket, Pietermaritzburg, Pilsen, Pisa, Pittsburgh, Plovdiv, Plymouth, Podgorica, Poitiers, Polokwane, Poltava, Pompeii, Pondicherry, Port Elizabeth,
Port Harcourt, Port Moresby, Port of Spain, Port Said, Port Sudan, Port-au-Prince, Portland, Porto, Porto Alegre, Porto Velho, Potosí, Potsdam,
Poznań, Prague, Pretoria, Prince George, Princeton, Pristina, Providence, Puducherry, Puebla, Pune, Punta Arenas, Puntarenas, Pyongyang, Qingdao, Qom,
Querétaro, Quetta, Quezon City, Quimper, Quito, Rabat, Rafah, Raipur, Rajshahi, Raleigh, Ramallah, Ranchi, Rangoon, Raqqa, Ravenna, Rawalpindi,
Recife, Regensburg, Regina, Reims, Rennes, Reykjavik, Reykjavík, Richmond, Riga, Rijeka, Rio, Rio de Janeiro, Riyadh, Roanoke, Rochester, Rockhampton,
Rome, Roskilde, Rostock, Rostov, Rotorua, Rotterdam, Rouen, Rovaniemi, Sacramento, Saigon, Saint Petersburg, Saint-Louis, Saint-Malo, Saint-Nazaire,
Salalah, Salamanca, Salt Lake City, Salta, Salzburg, Samara, Samarkand, Samsun, San Antonio, San Diego, San Francisco, San José, San Juan, San
Salvador, San Sebastián, Sana'a, Sanaa, Santa Fe, Santander, Santiago, Santo Domingo, Sao Paulo, São Paulo, Sapporo, Sarajevo, Saskatoon, Sault Ste.
Marie, Scranton, Seattle, Selma, Sendai, Seoul, Setúbal, Seville, Sfax, Shanghai, Sharjah, Sheffield, Shenyang, Shenzhen, Sherbrooke, Shimla, Shiraz,
Sibiu, Sidon, Siem Reap, Siena, Sihanoukville, Sioux Falls, Skopje, Sligo, Sochi, Sofia, Sokoto, Sousse, Southampton, Soweto, Sparta, Spokane,
Srebrenica, Srinagar, St Petersburg, St. Gallen, St. John's, St. Louis, St. Petersburg, Stalingrad, Stavanger, Stirling, Stockholm, Stoke-on-Trent,
Stornoway, Strasbourg, Stuttgart, Sudbury, Suez, Sulaymaniyah, Sunderland, Surabaya, Suva, Suzhou, Swansea, Sydney, Sylhet, Syracuse, Szczecin,
Szeged, Tabriz, Tacloban, Tacoma, Taichung, Tainan, Taipei, Taiz, Tallinn, Tamale, Tampa, Tampere, Tanga, Tangier, Tanta, Tarragona, Tartu, Tashkent,
Tauranga, Tbilisi, Tegucigalpa, Tehran, Tel Aviv, Temuco, The Hague, Thebes, Thessaloniki, Thiès, Thiruvananthapuram, Thunder Bay, Tiananmen Square,
Tianjin, Tijuana, Tilburg, Timbuktu, Times Square, Timișoara, Tirana, Toamasina, Tokyo, Toowoomba, Toronto, Tórshavn, Toruń, Toulon, Toulouse,
Townsville, Trabzon, Trafalgar Square, Tralee, Trento, Trenton, Trier, Trieste, Tripoli, Trois-Rivières, Tromsø, Trondheim, Troy, Trujillo, Truro,
Tübingen, Tucson, Tucumán, Tulsa, Tunis, Turin, Turku, Tuzla, Udaipur, Ulaanbaatar, Ulm, Ulsan, Umeå, Uppsala, Urumqi, Ushuaia, Utrecht, Vaasa,
Vadodara, Valencia, Valladolid, Valletta, Valparaíso, Vancouver, Varanasi, Varna, Venice, Veracruz, Verdun, Verona, Versailles, Vicenza, Vienna,
Vientiane, Vigo, Vijayawada, Vilnius, Visakhapatnam, Visby, Vitoria, Vladivostok, Volgograd, Waco, Wall Street, Walvis Bay, Warsaw, Waterford,
Waterloo, Weimar, Wellington, Westminster, Wexford, Whitehall, Whitehorse, Wichita, Windhoek, Winnipeg, Winterthur, Wollongong, Wolverhampton,
Worcester, Wrocław, Wuhan, Würzburg, Xi'an, Xiamen, Yangon, Yaoundé, Yellowknife, Yerevan, Yogyakarta, Yokohama, York, Ypres, Zadar, Zagreb,
Zamboanga, Zanzibar, Zaporizhzhia, Zaragoza, Zaria, Zarqa, Zhengzhou, Ziguinchor, Zinder, Zurich, Zürich, Zwolle`);

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
Hakka, Waray, Tagalog, Cebuano, Manchu, Yoruba, Igbo, Hausa, Kikuyu, Kalenjin, Ashanti, Fulani, Tuareg, Amhara, Oromo, Tigrayan,
Xhosa, Punjabi, Gujarati, Marathi, Telugu, Malayalam, Sinhala, Javanese, Balinese, Malay, Hutu, Tutsi, Maasai, Quechua, Aymara,
Mapuche, Sámi, Pashtun, Hazara, Baloch, Kashmiri, Rajput, Queenslander, Berliner, Sydneysider, Bavarian, Sardinian, Azorean,
Māori, Samoan, Tongan, Rohingya, Andean, Carpathian, Alpine, Himalayan, Saharan, Amazonian, Zambian, Zimbabwean, Zulu, Anglo-Saxon, Euro-Mediterranean, Afro-American, Franco-German, Northerner, Southerner, Westerner,
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

export const isDemonym = (word: string): boolean =>
  DEMONYMS.has(word) || UNCHANGING.has(word) || (COMPOUND.test(word) && isDemonym(word.split(COMPOUND)[0]!));

const COMPOUND = /[-–/]/;

export const KNOWN_PLACES: ReadonlySet<string> = new Set([...COUNTRIES, ...REGIONS, ...CITIES, ...TOWNS]);

export const isKnownPlace = (name: string): boolean => KNOWN_PLACES.has(name);
