/** Surnames that are common somewhere in the world, and seldom words or places; our own compilation. At the end of a name they say "a person". */

import { wordList } from './word-list.js';

const SURNAMES = wordList(`
Abe Abebe Abubakar Acheampong Achebe Achieng Acosta Adams Addo Adebayo Adeleke Adeyemi Adhikari Adichie Afewerki Afolabi Agarwal Aggarwal Aguilar
Agyeman Ahmadi Ahmed Ahn Ahuja Akande Akello Akinola Akinyi Alaoui Alekseev Allen Almeida Alvarado Alvarez Álvarez Alves Amoah Amrani Andersen
Anderson Andersson Andrade Andreassen Andrews Annan Ansari Aoki Appiah Araújo Armstrong Arora Arslan Asante Aslan Atieno Aubert Axelsson Aydın Azevedo
Aziz Azoulay Babić Babiš Bachelet Bae Baek Bah Baig Bailey Bakken Bakker Bakr Balogun Bandaranaike Banerjee Bansal Barasa Barbieri Barbosa Barghouti
Barnes Barua Bauer Baumann Baumgartner Becker Begum Bekele Bélanger Bello Ben-Ali Benali Benedetti Bengtsson Benjelloun Bennani Bennett Berg
Berger Bergeron Berglund Bergström Berisha Berlusconi Bermúdez Bernstein Bertrand Bevan Bhat Bhatia Bhattacharya Bhutto Bianchi Bianco Biswas Biton
Blanchard Boateng Bolsonaro Bondarenko Bonnet Boric Borisov Bosch Bose Botha Bouazizi Bouchard Boukhari Bouteflika Bowman Boyd Bradley Brar Braun
Brennan Brouwer Brunet Brunner Bryant Buchanan Buhari Bui Burke Burns Burton Butler Butt Byrne Byun Cabrera Camara Campbell Cao Cárdenas
Cardoso Carlson Carpenter Carr Carroll Carter Caruso Carvalho Castañeda Castillo Castro Cavalcanti Çelik Černý Çetin Chakraborty Chan Chapman
Chatterjee Chaturvedi Chaudhry Chavan Chavez Chávez Chebet Chen Cheng Cherkaoui Cheruiyot Cheung Chevallier Chiang Chikwanda Chiu Cho Choi Chopra Chow
Chowdhury Christensen Chu Chukwu Chung Cissé Claes Clark Clarke Cohen Coleman Collins Condori Connolly Conti Contreras Cook Cooper Coppola Correia
Costa Côté Coulibaly Courtois Cox Crawford Cunningham D'Mello D'Souza Dąbrowski Dahan Dahl Daly Dang Daniels Danielsson Danjuma Danquah
Darwish Das Davies Davis Dekker Delgado Demir Deng Desai Deshmukh Deshpande Desrosiers Dhillon Diallo Diarra Dias Diaz Díaz Dijkstra Dimitrov Dinh
Diop Dissanayake Dixon Dlamini Doğan Doherty Dominguez Domínguez Doyle Dubey Dubois Duda Dufour Dumitru Dumont Duncan Dunn Dunne Duong Dupont Durand
Dutta Dvořák Echeverri Edwards Egger Egorov Einarsson El-Sayed Elliott Ellis Endo Engström Erdoğan Eriksen Eriksson Escobar Espinoza Esposito Estrada
Etxeberria Evans Eze Ezeigbo Fabbri Fabre Fang Farkas Farouk Farrell Fedorov Feng Ferguson Fernandes Fernandez Fernández Fernando Ferrari Ferraro
Ferreira Ferrer Ferri Figueiredo Fischer Fisher Fitzgerald Flores Flynn Forsberg Fortin Foster Fournier Fowler Fredriksson Freeman Freitas Friedman
Friedrich Fuchs Fujii Fujimori Fujita Fukuda Fuller Fung Gagné Gagnon Gaikwad Gaillard Gallagher Galli Gallo Ganguly Gantz Gao Garcia
García Gardner Garnier Garrett Garza Gashi Gauthier Gautier Georgiev Georgiou Ghannam Gheorghe Ghosh Gibson Gil Gilbert Gill Giordano Girard
Giraud Girma Gogoi Goldberg Goldstein Gomes Gómez Gonçalves Gonzalez González Goossens Goto Gowda Goyal Graaf Graham Grant Grasso Greene
Grewal Griffin Griffiths Grímsson Gruber Grün Guerin Guérin Guerrero Gueye Guimarães Guðmundsdóttir Guðmundsson Gunawardena Gunnarsdóttir
Gunnarsson Günther Guo Gupta Gurung Gustafsson Guterres Gutierrez Gutiérrez Guzman Guzmán Haddad Hagen Hahn Halvorsen Hämäläinen Hamdan Hamilton Han
Hansen Hanson Hansson Harada Harper Harris Hart Hartmann Harvey Hasegawa Hashimoto Hassan Haugen Havel Hawkins Hayashi Hayes Heffernan Hegde Heikkilä
Heikkinen Heinonen Henderson Hendriks Henriksen Henriksson Heo Hernandez Herrera Hicks Higgins Ho Hoekstra Hofer Hoffman Hoffmann Hofmann Holmes Horák
Horowitz Horvat Horváth Hossain Hosseini Howard Howell Hoxha Hsieh Hsu Hu Huamán Huang Huber Hughes Hunter Hussain Hussein Husseini Huynh Hwang Ibáñez
Ibrahim Idrissi Iglesias Ikeda Ilić Inoue Iohannis Ionescu Ishida Ishii Ishikawa Ito Ivanov Iversen Iweala Iyengar Iyer Jackson Jacobs Jacobsen Jadhav
Jafari Jakobsdóttir Jakobsson Jang Jankowski Jansen Janssens Jansson Järvinen Jayawardena Jaziri Jenkins Jensen Jeon Jeong Jiang Jimenez Jiménez
Johannessen Johansen Johansson Johnsen Johnson Johnston Jones Jong Jónsdóttir Jonsson Jónsson Jönsson Joo Joshi Jovanović Jørgensen Jung Jurić Kaag
Kaboré Kaczmarek Kaczyński Kamau Kamble Kamiński Kaneko Kang Kaplan Kapoor Karamanlis Karimi Kariuki Karlsen Karlsson Kato Katz Kavanagh Kaya Kebede
Keita Keller Kelley Kelly Kennedy Kenny Kenyatta Khalil Khan Khanna Khoury Khumalo Kikwete Kim Kimani Kimura Kinnock Kipkemboi Kiplagat Kiprotich
Kirchner Kishida Kılıç Klitschko Kobayashi Koch Köhler Koirala Konaté Kondo Koné Korhonen Korir Koskinen Kovačević Kovács Kovalenko Kowalchuk
Kowalczyk Kowalski Kozlov Kozłowski Krasniqi Krause Kravchenko Krawczyk Krishnan Kristensen Kristiansen Krüger Kučera Kuipers Kulkarni Kumar Kunz
Kurti Kuznetsov Kwan Kwiatkowski Kwok Kwon Kwong Laine Lambert Lapid Larsen Larson Larsson Lau Laurent Lavoie Lavrov Lawson Lebedev Leblanc Leclerc
Leclercq Lee Lefebvre Legault Lehmann Lehtinen Lehtonen Leitner Lemaire Leroy Leung Lévesque Levy Lewandowski Lewis Li Liang Liao Lim Lima Lin
Lindberg Lindgren Lindqvist Lindström Liu Llewellyn Lombardi Lombardo Londoño Longo Lopes Lopez López Lorenz Lu Lui Lukaku Lund Lundberg
Lundgren Lundqvist Luo Lynch Ma MacDonald Machado MacKenzie Mackenzie MacLeod Macri Madsen Maduro Maes Magalhães Magnusson Magufuli Mahanta Mahmoud
Maina Mak Mäkelä Mäkinen Maldonado Malema Malhotra Malik Mallya Mamani Mancini Marchetti Mariani Marić Marín Marini Marino Marković Marques Marquez
Marshall Martinelli Martinez Martínez Martini Martins Masri Matsuda Matsumoto Matthews Mattsson Mayer Mazur Mbaye Mbeki McCarthy McCoy McDonald
McKenzie McLeod McLoughlin Medina Medvedev Mehra Mehta Meier Meijer Mejia Mejía Meloni Mendes Mendez Mendoza Mengistu Menon Mensah Mertens Meyer
Mikhailov Milei Mills Mirza Mishra Mitchell Mitsotakis Mittal Miura Mizrahi Mkapa Mkhize Møller Mohamed Mohammadi Mokoena Molefe Molina Möller Molnár
Mondal Monti Moon Moore Moradi Morales Moreau Moreira Morel Moreno Moretti Morgan Mori Morita Morozov Morris Morrison Mortensen Moser Moura Moyo
Mujica Mukherjee Mulder Muller Müller Munoz Muñoz Murakami Murphy Murray Murthy Museveni Mutai Mwale Mwangi Myers Nagy Naidu Naik Nair Najjar Nakagawa
Nakajima Nakamura Nakano Nam Nascimento Nasser Navalny Navarro Ncube Ndiaye Ndlovu Nelson Němec Németh Netanyahu Neumann Ngo Ngugi Nguyen Nichols
Nielsen Niemi Nieminen Niinistö Nikolaev Nikolaidis Nikolić Nilsen Nilsson Nishimura Njoroge Nkosi Nkrumah Noh Nolan Novák Novikov Novotný Nowak Nunes
Nunez Núñez Nwachukwu Nwosu Nyerere O'Brien O'Connor O'Donnell O'Hara O'Keeffe O'Leary O'Neill O'Reilly O'Shea O'Sullivan Obi OBrien Ocen Ochieng
Odhiambo Odinga Ofori Ogawa Ogunbiyi Ogunleye Ojo Okada Okafor Okamoto Okeke Okello Okonjo Okonkwo Okoro Oliveira Olofsson Olsen Olson Olsson Omondi
Ono Onyango Orbán Đorđević Orlov Ortega Ortiz Osei Ospina Ota Otegi Otieno Ouattara Ouédraogo Ouellet Ouellette Owens Owusu Özdemir Öztürk
Pacheco Padilla Palmer Palumbo Pandey Papadakis Papadopoulos Papandreou Paquette Paredes Parisi Park Patel Patil Patterson Pavlov Pawar Pedersen
Peeters Pellegrini Pelletier Peña Pereira Perera Peretz Perez Pérez Perkins Perrin Perry Persson Pessoa Peters Petersen Peterson Petrov Petrović
Pettersen Pettersson Pham Phan Phillips Phiri Pichler Pierce Pillai Piñera Pinto Popa Popescu Popov Poroshenko Porter Postma Poulsen Powell Prigozhin
Pritchard Procházka Prodi Puig Pujol Qin Qiu Quinn Quispe Qureshi Radev Rahman Rai Rajapaksa Ramachandran Raman Ramaphosa Ramirez Ramírez Ramos Rao
Rasmussen Reddy Rees Reid Reiter Renzi Restrepo Reyes Reynolds Rezaei Rhys Ribeiro Ricci Richards Richardson Richter Riley Rinaldi Ríos Rivera Rizzo
Roberts Robertson Robinson Rocha Rodrigues Rodriguez Rodríguez Rogers Rojas Rolland Romano Romero Rono Rosenberg Rosenthal Rossi Rouhani Rousseau
Rousseff Roussel Roy Ruiz Russell Russo Rusu Ruto Rutte Ryan Ryu Saarinen Sabbagh Şahin Saito Sakamoto Salazar Saleh Salem Salminen Salmond Salvini
Sanchez Sánchez Sandberg Sanders Sandhu Sandoval Santoro Santos Sanz Saramago Sarkar Sarr Sasaki Sato Sawadogo Schäfer Schmidt Schmitt Schneider
Scholz Schröder Schultz Schulz Schwab Schwarz Scott Seck Semenov Sen Seo Serra Serrano Sethi Shah Shaheen Shaikh Shami Shapiro Sharif Sharma Shaw
Sheikh Shen Shetty Shevchenko Shimizu Shin Shinde Shoigu Shrestha Shukla Sibanda Siddiqui Sidhu Sigurðardóttir Sigurðsson Silva Simiyu
Simmons Simpson Sims Singh Sisulu Siu Sjöberg Smirnov Smit Smith Smits Snyder Soares Sokolov Solberg Sood Soto Sousa Souza Soyinka Spencer Sørensen
Steiner Stepanov Stephens Stevens Stewart Stoica Stojanović Stubb Sturgeon Suárez Subramanian Suga Sullivan Sutherland Suzuki Svendsen Svensson
Svoboda Swamy Szabó Szeto Szymanski Szymański Tadesse Takahashi Takeuchi Tamang Tambo Tamimi Tamura Tan Tanaka Tang Taylor Tazi Tehrani Teixeira Tembo
Temer Tesfaye Thaçi Thapa Thompson Thomsen Thomson Timmermans Tinubu Tiwari Tkachenko Torres Tóth Touré Trabelsi Tran Traoré Tremblay Trinh Tripathi
Trivedi Trudeau Tsai Tsang Tsao Tse Tsipras Tucker Turner Tusk Tymoshenko Ueda Umaru Uribe Urkullu Valdez Valentini Varadkar Varga Vargas Vasiliev
Vasquez Vásquez Vázquez Veenstra Vega Venkataraman Verma Vermeulen Veselý Vidal Vieira Virtanen Visser Vitale Vizcarra Vogel Volkov Vries Vu Vučić
Wada Wałęsa Wafula Wagner Wallace Wallin Walsh Wang Wanjiru Watanabe Watkins Watson Waweru Webb Weber Wei Weiß Weiss Wekesa Welch Werner Wheeler
Wickremesinghe Wilders Willems Williams Williamson Willis Wilson Winkler Wiśniewski Wójcik Wong Wouters Woźniak Wu Xiao Xie Xiong Xu Yadav
Yamada Yamaguchi Yamamoto Yang Yanukovych Yao Yar'Adua Yau Yeung Yilmaz Yip Yıldız Yoo Yoon Yoshida Yu Zapata Zardari Zayed Zelenska Zelenskyy Zeman
Zeng Zhang Zhao Zheng Zhong Zhou Zhu Zieliński Zimmermann Zongo Zou Zulu Zuma`);

/** Whether many people bear it as a surname; of a double surname one half is enough. */
export const isSurname = (word: string): boolean =>
  SURNAMES.has(word) || (word.includes('-') && word.split('-').some((part) => SURNAMES.has(part)));
