/** Head nouns and names by which organisations are known. */

import { phraseList, wordList } from './word-list.js';

/** Capitalised in a name, these say "organisation". */
export const ORGANIZATION_HEADS = wordList(`
Academy Administration Agency Airlines Convent Airways Alliance Army Assembly Associates Association Authority Bank Board Brigade
Brotherhood Bureau Cabinet Caliphate Centre Center Chamber Charity Church Club Coalition Collective College Command
Commission Committee Community Company Confederation Conference Congress Consortium Constabulary Convention Cooperative
Co-operative Corporation Corps Council Court Department Directorate Division Enterprise Enterprises Faculty Federation Fellowship
Force Forces Forum Foundation Front Fund Gallery Government Group Guard Guild Holdings Hospital House Industries Infirmary Initiative Institutes Centers Centres
Inquiry Institute Institution Interpol Jury Laboratories Laboratory Lab Labs League Legion Library Magazine Ministry Mission
Movement Museum Navy Network News Newspaper Nations Office Observatory Opera Orchestra Organisation Organization
Parliament Partnership Party Police Press Program Programme Project Regiment Registry School Secretariat
Senate Service Services Society Squad Storage Studio Studios Survey Syndicate Team Times Treasury Tribunal Trust Union United
Universities University Watch Workshop Television Radio Broadcasting Post Herald Tribune Gazette Courier Telegraph Guardian
Chronicle Journal Systems Technologies Technology Solutions Partners Brothers Bros Motors Pharmaceuticals Electric Energy
Metals Mining Minerals Miners Steelworkers Autoworkers Dockworkers Teamsters Carpenters Electricians Constabulary
Examiner Advocate Observer Bulletin Dispatch Recorder Weekly Elementary Secondary Nation Tribe Utilities Ferries Shipping Fisheries
Forestry Timber Lumber Textiles Stores Supermarkets Brewery Breweries Savings Ventures Publishing Publishers Communications
Telecom Networks Robotics Biotech Therapeutics Chemicals Cement Construction Transit Freight Aerospace Aviation Automotive
Securities Pictures Records Airline Properties Trading Dynamics Beverages Dairies Plastics Ceramics
Instruments Diagnostics Genomics Healthcare Consulting Consultants Productions Entertainment Biosciences Semiconductors Software Hydro Caucus Conservancy Alumni Choir
Philharmonic Monitor Sons
Airforce Militia Guerrillas Volunteers Rangers Rovers Wanderers Athletic Hospice Clinic Theatre Theater Teachers Workers
Friars Canons Brethren Templar Templars Hospitaller Hospitallers Clares
Aluminium Steel Oil Petroleum Insurance Railways Railway Bank's Investment Investments Logistics Foods Capital`);

/** Opening a name of several words, these say "organisation" in other languages. */
export const FOREIGN_OPENERS = wordList(`
Asociación Cámara Colegio Comisión Comité Compañía Confederación Consejo Cooperativa Corporación Dirección Empresa Escuela Federación Fundación Instituto
Junta Liceo Ministerio Municipalidad Museo Observatorio Partido Servicio Sindicato Sociedad Tribunal Universidad Asamblea Ayuntamiento Banco Club
Associação Câmara Companhia Escola Federação Fundação Ministério Prefeitura Sindicato Sociedade Universidade Banque Centre Collège Compagnie Conseil École
Fédération Fondation Institut Lycée Mairie Ministère Musée Parti Société Syndicat Théâtre Université Associazione Banca Comune Consorzio Fondazione
Istituto Ministero Partito Scuola Società Teatro Università Bundesamt Gesellschaft Gymnasium Ministerium Stiftung Universität Verband Verein Partij
Stichting Universiteit Vereniging Browar Fundacja Gazeta Huta Instytut Klub Kopalnia Liceum Muzeum Partia Politechnika Radio Rada Spółdzielnia
Stowarzyszenie Szkoła Teatr Telewizja Towarzystwo Uniwersytet Związek Anjuman Ittehad Jamaat Jamiat Madrasa Tehreek Chama Shirika Yayasan Universitas Partai
Persatuan Samahan Cymdeithas Cyngor Prifysgol Ysgol Bord Comhairle Coláiste Conradh Cumann Gaelscoil Scoil Údarás`);

/** Endings of firms; they belong to the name. */
export const LEGAL_FORMS = wordList(
  'Ltd Ltd. Inc Inc. Corp Corp. Co Co. LLC LLP PLC plc GmbH AG SA S.A. NV N.V. BV B.V. AB A/S ASA Oy SpA Pty SE KG Limited Incorporated',
);

/** After these a name goes on with "of", "for" or "on": Institute for Marine Research. */
export const OF_HEADS = wordList(`
Academy Convent Agency Assembly Association Bank Board Bureau Centre Center Chamber Church Coalition College Commission Committee
Confederation Congress Council Court Department Directorate Faculty Federation Foundation Friends Front Fund Guild House Institute
Institution Institutes Centers Centres Knights League Library Ministry Movement Museum Office Order Organisation Organization Parliament Party School
Society Survey Union University Trust Committee Brotherhood Alliance Fellowship Network Corps Club Chapter Journal Bulletin Campaign Archives Archive Daughters Sons`);

export const KNOWN_ORGANIZATIONS = phraseList(`
ABC, AFP, African Union, Commonwealth, Commonwealth of Nations, Airbus, al-Qaeda, al-Qaida, Al Jazeera, al-Shabaab, Amazon.com, Amnesty International, AP, Apple,
ASEAN, Associated Press, AT&T, BBC, BMW, BNP, Boeing, Boko Haram, BP, CBS, CDC, CERN, CGT, CIA, CNN, Congress, Daesh, Deutsche Bank,
EPA, ESA, EU, European Commission, European Council, European Parliament, European Union, Facebook, FAO, FBI, FDA, Fifa, FIFA,
G7, G8, G20, Google, Greenpeace, Hamas, Hezbollah, Hizbollah, Isil, Isis, House of Commons, House of Lords, House of Representatives, IBM,
IAEA, IMF, Interpol, Europol, Frontex, IPCC, IRA, ISIS, ISIL, Islamic State, Kremlin, KGB, Kuomintang, Labour, Le Monde, Lehman
Brothers, Lufthansa, Médecins Sans Frontières, Meta, MI5, MI6, Microsoft, Mossad, NAACP, NASA, NATO, Nato, NBC, Nestlé, NGO,
NHS, NOAA, NSA, OECD, OPEC, Opec, OSCE, Oxfam, Pentagon, PKK, PLO, Politburo, Politico, Red Cross, Reuters, Samsung, Scotland Yard,
Senate, Shell, Sinn Féin, Solidarity, Sony, Starbucks, Supreme Court, Taliban, Tesla, Toyota, Twitter, UEFA, Uefa, UK
Parliament, UN, U.N., UNESCO, Unesco, UNHCR, Unicef, UNICEF, United Nations, USGS, Vatican, Volkswagen, Walmart, WHO, White House,
Wikipedia, World Bank, World Food Programme, WTO, WWF, Xinhua, YouTube, Der Spiegel, El País, Le Figaro, Capitol, Holy See,
Bundestag, Bundesbank, Bundeswehr, Gestapo, Stasi, Wehrmacht, Reichstag, Knesset, Duma, Politburo, Sejm, Stormont, Holyrood,
Admiralty, Foreign Office, Home Office, Storting, Riksdag, Folketing, Dáil, Bundesrat, Sublime Porte, Red Crescent, Liberal Democrats, Social Democrats, Christian
Democrats, Royal Engineers, Royal Air
Force, RAF, Harvard, Yale, Stanford, MIT, UCLA, Caltech, Cornell, Johns Hopkins, Sorbonne, Karolinska Institutet, Unicef, Save the
Children, Human Rights Watch, Doctors Without Borders, Salvation Army, Coast Guard, Interfax, Bloomberg, Netflix, Intel, Siemens, IKEA,
Ikea, Unilever, Nokia, Ericsson, Glencore, Rio Tinto, Safaricom, M-Pesa, Ofsted, Ofcom, Unesco, Eurostat, Ipsos, YouGov, Gallup,
Downing Street, Wikinews, Wikileaks, WikiLeaks, YPG, ANC, RSPB, TUC, SS, NKVD, Comintern, Bolsheviks, Mensheviks, Jacobins, Luftwaffe,
Royal Navy, Royal Society, Red Army, Confederacy, League of Nations, East India Company, Triple Alliance, Entente, Senate,
The Times, The Hindu, The Guardian, The Economist, The Independent, The Atlantic, The New Yorker, The Observer, The Telegraph, The
Spectator, The Lancet, Het Parool, Le Soir, La Repubblica, Corriere della Sera, El Mundo, Die Zeit, Folha de S.Paulo, Dagens Nyheter,
Adidas, Nike, Ford, Honda, Nissan, Hyundai, Huawei, Xiaomi, Tencent, Alibaba, Infosys, Petrobras, Embraer, Pfizer, Moderna, AstraZeneca,
Bayer, BASF, Novartis, Danone, L'Oréal, Philips, Heineken, HSBC, Barclays, UBS, Citigroup, JPMorgan, Goldman Sachs, Morgan Stanley,
Deloitte, PwC, KPMG, McKinsey, Accenture, Oracle, Uber, Airbnb, TikTok, WhatsApp, Instagram, Snapchat, Spotify, OpenAI, DeepMind,
SpaceX, Maersk, Equinor, Gazprom, Rosneft, Aramco, Chevron, ExxonMobil, Exxon, TotalEnergies, Repsol, Iberdrola, Audi, Porsche,
Volvo, Renault, Peugeot, Fiat, Ryanair, easyJet, Qantas, Tesco, Aldi, Lidl, Carrefour, Costco, KFC, Coca-Cola, PepsiCo, Monsanto,
Syngenta, Cargill, Nvidia, Qualcomm, Cisco, Lenovo, Foxconn, TSMC, Panasonic, Hitachi, Toshiba, Mitsubishi, Kodak, Nintendo, Disney,
Pixar, HBO, MTV, Fox News, CNBC, MSNBC, NPR, PBS, ITV, Sky News, RTÉ, Canal+, NHK, Kyodo, Yonhap, Guinness,
Franciscans, Jesuits, Benedictines, Cistercians, Carmelites, Augustinians, Carthusians, Templars, Hospitallers, Knights Templar`);

/** Nouns, in lower case, that say what an organisation is. */
export const ORGANIZATION_NOUNS = wordList(`
company firm charity agency newspaper magazine website broadcaster bank group union party contractor manufacturer retailer airline supermarket startup start-up giant militia band club team organisation organization university publisher studio ngo watchdog network brand maker operator supplier thinktank think-tank body movement service institute museum
newsroom tank daily weekly tabloid co-operative cooperative employer producer developer miner refiner consortium subsidiary utility
insurer lender school college nonprofit non-profit regulator coalition alliance league authority bureau commission
newsroom journal orchestra theatre theater federation association foundation council ministry department`);

/** Head nouns that name an institution by themselves. */
export const STANDALONE_HEADS = wordList(
  'Parliament Congress Senate Treasury Cabinet Guardian Independent Telegraph Economist',
);

/** Capitals that mean a thing, a measure or an office, not an organisation. */
export const TERM_ACRONYMS = wordList(`
AC AD ADHD AI AIDS AM BA BC BCE BSE CAD CCTV CD CE CEO CFC CFO CFU CO COVID CPU CT CTO CV DC DDT DIY DNA DVD ECG EEG ESP EV FAQ
QC KC SC MBE OBE CBE KBE PhD MD JD MSc BSc FRS GCSE GDP GHz GM GMO GMT GNP GPS GPU HD HDTV HIV HIV/AIDS HPV HQ HR HTML HTTP ICU ID IED IP IQ ISBN IT IVF KB LCD LED LGBT LGBTQ MA
MB MBA MP MPs MRI MRSA MW NB OK PC PCR PDF PhD PIN PM PPE PR PS PTSD QR RAM RNA RSVP SARS SAT SIM SMS SOS STEM SUV TB
TNT TV TVs UAV UFO URL USB UTC UV VAT VIP VR WC WMD WWI WWII XL XML ATM BMI CO2 CGI DJ DIN DOI EST GMAT ISO KM LSD MOT NOx PVC SO2
MCs ETA FYI ASAP`);

/** Capitalised in a name, these say "a thing with a name": an event, a treaty, a prize, a law. */
export const THING_HEADS = wordList(`
Accord Accords Act Age Agreement Amendment Anniversary Award Awards Battle Bill Bible Brexit Campaign Carnival Ceremony Championship
Championships Charter Code Conference Constitution Convention Cup Day Declaration Deal Debate Depression Derby Era Eve Exhibition Expo
Fair Famine Festival Final Finals Fire Games Holocaust Inquest Law Marathon Massacre Medal Night Olympics Oscar Pact
Parade Peace Plague Plan Pledge Prix Prize Protocol Purge Reform Reformation Renaissance Report Resolution Restoration Revolt
Revolution Rights Round Rule Scandal Series Siege Spring Strike Summit System Theorem Theory Tour Treaty Tournament Trial Trials Uprising
War Wars Week Year Years Days Crisis Mutiny Rebellion Rising Enlightenment Terror Crusade Crusades Inquisition Edition Version Index Map Bug
Paralympics Jubilee License Licence Training Shuttle Statute Ordinance Edict Death Affairs Relations Syndrome Disease Virus Scale Effect Process Curtain Web Internet Model`);

/** Of the head nouns of organisations, those of firms: `the company` may mean them. */
export const FIRM_HEADS = wordList(`
Airlines Airways Company Corporation Enterprises Holdings Industries Storage Studios Systems Technologies Motors Pharmaceuticals
Electric Energy Metals Mining Minerals Securities Pictures Records Airline Properties Trading Utilities Ferries Shipping Timber Lumber Textiles Stores Supermarkets Brewery Breweries
Labs Ventures Telecom Robotics Biotech Therapeutics Chemicals Cement Construction Freight Aerospace Automotive Consulting Foods
Consultants Productions Semiconductors Software Aluminium Steel Oil Petroleum Insurance Railways Investments Logistics`);

/** Those of trade unions. */
export const UNION_HEADS = wordList(
  'Union Workers Miners Steelworkers Autoworkers Dockworkers Teamsters Carpenters Electricians Drillers Millworkers Unison Solidarity',
);
