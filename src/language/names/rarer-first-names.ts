/** First names beyond the large lists of `first-names`, from many countries. And those that go with either gender. Our own compilation. */

import { wordList } from './word-list.js';

export const RARER_FEMALE_NAMES = wordList(`
Abla Achieng Aciro Adaora Adenike Adhiambo Adjoa Aduke Adwoa Adzo Agustina Aigul Ailbhe Aine Áine Ainura Aizhan Akello Akinyi Akoth Akpene Akuba
Akyaa Amarachukwu Amihan Angharad Ania Antonella Anum Anyango Apio Apiyo Araba Areeba Asabe Assumpta Atieno Attracta Auma Awuor Ayan Ayelén Ayotunde
Aytan Ayu Baaba Babirye Bernardita Bethan Binta Blánaid Bláthnaid Bogusława Boitumelo Bożena Bronisława Bronwen Bukunmi Bushra Busisiwe Cadi
Caoilfhionn Carys Catrin Chebet Chepkoech Cherono Chiedza Chioma Concepta Constanza Corazon Czesława Dalal Dalisay Dede Deepa Delyth Dervla Dewi
Dilfuza Dilnoza Dineo Dympna Dzifa Éabha Ebere Eduviges Eirlys Ekua Ela Eleri Eluned Endang Enyonam Esi Esinam Ewelina Fartun Feruza Ffion Fitri
Florencia Fouzia Fozia Francisca Gauri Genowefa Gobnait Gosia Gowri Grażyna Gulnaz Gulnora Gwenllian Gwenno Hajra Haleema Hanh Hania Hauwa Heledd
Heulwen Hibo Hien Hirut Hiwot Hodan Hortensia Hyacinth Ibtisam Icilda Ifeyinwa Ifrah Inas Indah Ineza Intisar Iqra Ishbel Isidora Iyabo Janina
Javiera Jelagat Jepchirchir Jepkosgei Jeptoo Jhoanna Jimena Joylyn Jummai Justyna Kadian Kanini Kanwal Kartini Kasia Kgomotso Khadra Kirabo Kishwar
Korkor Kulsoom Laiba Lamunu Larai Latha Layal Lestari Ligaya Lindiwe Lowri Luzmila Luzviminda Maame Maeve Maham Mahnoor Mair Máire Mairéad Máiréad
Majella Mamta Manju Mared Maribel Maricel Marites Martyna Mawusi Méabh Meenakshi Merlene Mhairi Micaela Milagros Millaray Mireya Mirosława Modupe
Momina Morayo Muireann Mukamana Mumbua Muniba Mwanaisha Mwanajuma Mwende Nabirye Nada Nafula Nahla Naila Najma Nakato Naliaka Nalwoga Namatovu
Namukasa Nansubuga Nargiza Nasimiyu Nekesa Nerys Nhyira Nia Nidia Nighat Nimo Ningsih Nisreen Nneka Nokuthula Nomfundo Nonhlanhla Noreen Nosipho
Ntombi Nyaradzo Nyirahabimana Nyokabi Obioma Oliwia Onyinye Órla Orlaith Padmini Palesa Parveen Peig Perla Pokuaa Pushpa Rakiya Randa Rasha Ratna
Rayén Razia Refilwe Rehema Revathi Rima Rini Ronke Rudo Ruvimbo Sadhbh Sagal Samar Sania Sashana Sefakor Selamawit Selasi Senga Seonaid Serwaa Sevda
Shaista Shamim Shanique Shanta Shazia Shehnaz Sian Siân Sibongile Sidra Siham Simisola Sioned Siti Sneha Sorcha Stanisława Suad Sudha Sughra Suhad
Sushila Talatu Tariro Tegwen Thao Thoko Thulasi Thuraya Thuy Tigist Tsehay Uju Úna Uwase Uwimana Vasanthi Verna Vimala Wafaa Waithera Wangui Wanja
Wati Weronika Wiktoria Wulan Yaa Yashoda Yasna Yayra Yuni Yusra Zahida Zainabu Zandile Zanele Zawadi Zeina Zola Zosia Zuhura`);

export const RARER_MALE_NAMES = wordList(`
Abdalla Abdullahi Adekunle Adilet Agus Akeem Akhtar Akwasi Alemu Aliyu Alphanso Andile Antek Arif Ashfaq Asim Athumani Atif Ayodeji Azamat Azubuike
Babajide Babar Bakari Bakyt Balu Bambang Bartek Bartley Bassel Bekele Bekzod Benigno Benjamín Biruk Bogusław Budi Chandran Chenjerai Cheruiyot
Christy Crisanto Cuthbert Czesław Daithí Dáithí Damilola Danjuma Dariusz Daulet Dawit Dedi Delali Delroy Dewi Donncha Duc Ebuka Edem Efren Egbert
Ehsan Ekow Elchin Elikem Emrys Emyr Eusebio Evaristo Everard Farhan Fawad Fiachra Fiifi Finbarr Fitzroy Florencio Franek Garba Gede Geraint Gerallt
Getachew Gethin Ghulam Girma Gitau Githinji Glenroy Gruffydd Grzegorz Guled Gwyn Habimana Hamisi Haruna Hefin Hendra Henryk Heriberto Hieu Hosea
Hussam Huw Hywel Idwal Ieuan Ifan Ifor Illtud Iolo Iorwerth Isah Ishaq Islwyn Ithel Iwan Iyad Jamil Janusz Jasiek Jasur Javed Jejomar Jermaine
Jibrin Joko Joselito Kafui Kairat Kamlesh Karanja Kariuki Karthik Katlego Kato Kazimierz Kebede Kemar Ketut Khaya Khoa Kibet Kioko Kipkoech Kiprono
Kiprotich Kizito Kodzo Koech Kolawole Komla Kossi Krzysiek Kuba Kwadjo Kwadwo Kwamena Kweku Kwesi Lakshman Lascelles Lautaro Lesego Leszek Liaquat
Liban Llywelyn Lorcan Louay Luay Lucho Lungisa Luthando Macharia Mahad Maina Majdi Malachy Mallesh Mamman Mansoor Mariusz Mawuli Mazen Mehmood
Meirion Meurig Micheál Mícheál Mikołaj Mirosław Mohannad Mohsin Moin Mossie Mubashir Muchiri Mugisha Muhannad Mukasa Mulugeta Munashe Murdo Murugan
Mushtaq Musyoka Muthui Mutiso Mwinyi Mzwandile Nadeem Naeem Nahuel Naji Naveed Ndungu Nemesio Nidal Niyi Niyonzima Nkosinathi Nkurunziza Noman
Norberto Nuhu Nursultan Nyoman Odongo Oduor Oisín Ojok Okechukwu Okello Okot Okoth Omari Onyango Opio Oshane Osian Otabek Ouma Owino Packie Padraic
Padrig Parvez Phong Policarpo Pratap Putu Qusai Raed Rafic Rafique Ramzi Ravindra Rayan Rehman Reynaldo Rhodri Rhun Rigoberto Rizwan Rotich Ruairi
Ruaridh Ruel Saleem Samer Sani Sarfraz Sattar Selorm Selvam Senan Senyo Shadi Shahbaz Shehu Shemar Sherzod Simiyu Sion Siôn Siyabonga Slamet
Sławomir Sohaib Sohail Ssali Staszek Steffan Sutrisno Tadesse Tadhg Tafadzwa Takudzwa Talgat Talha Taliesin Tamer Tapiwa Tarun Tavish Tawfiq Tebogo
Tesfaye Tevin Thang Thinh Tomek Trefor Tudur Turlough Twm Uche Uchechukwu Ultan Ulugbek Uwizeyimana Vasant Vugar Wacław Waqar Warsame Waseem Wassim
Wasswa Waweru Wekesa Wiesław Włodzimierz Wojtek Xolani Yadagiri Yanto Yaw Yerlan Yomi Younis Yusufu Zafar Zaki Zdzisław Zolani Zulfiqar Zygmunt`);

export const NEUTRAL_NAMES = wordList(`
Adair Addison Adisa Ainsley Alex Ali Alix Amari Amrit Anahí Angel Ariel Ashby Ashton Aubrey Avery Ayo Bailey Bao Blair Briar Carey Casey Chen Cheng
Chi Chidinma Chipo Chukwu Chukwudi Chun Dakota Dale Darcy Dominique Drew Eden Emerson Fang Feng Finley Folarin Francis Frankie Gale Glen Guo Gurpreet
Hao Harley Harper Harpreet Hayden Hoang Hong Hoon Hua Hui Huy Hyeon Hyun  Jaden Jae Jamie Jaspreet Jayden Jean Jesse Jia Jian Jiang Jie Jin Jing
Jodie Jody Joon Jordan Jude Juno Kamogelo Kehinde Kendall Kerry Khanh Kim Kiran Kit Kulwinder Kun Kyu Kyung Laurence Laurie Lee Lei Lerato Leslie Li
Lin Ling Logan Loren Lou Lynn Mackenzie Mandla Manpreet Maxine Micah Min Ming Morgan Myung Ngan Nhung Nicola Nikita Nikki Ning Noel Noor Nyasha Onyeka
Parker Parminder Pat Peng Peyton Phoenix Phuc Qi Qiang Qing Quan Quang Quinn Reese Rene Riley Rin River Robin Rong Rowan Rutendo Ryo Sage Sam Sandy
Sasha Seok Seung Shan Shay Sheng Shin Sidney Simphiwe Simran Sizwe Skye Skyler Soo Sook Stacy Sydney Taiwo Tan Tao Tatenda Tatum Taylor Thanh
Themba Theresa Tien Tinashe Toni Tracy Trang Trung Tuan Tuyet Vaughn Wang Wei Wen Wren Xi Xia Xiang Xiao Xiaoming Xin Xiu Xue Yan Yang Yi Yifan Ying
Yong Yoon Yu Yuan Yue Yuki Yun Zhang Zhen Zheng Zhi Zhou`);
