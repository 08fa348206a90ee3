### Quand une personne écrit qu’elle va mal. Les numéros viennent de contacts/urgence-suicide.csv et urgence.csv : 3114 et 112.
### Rien d’autre n’est dit dans ce message. Faites relire tout changement par quelqu’un dont c’est le métier.
###
### Comment les mots sont trouvés, sans accents ni majuscules, dans toutes leurs formes (« mourir », « mourais ») :
### - .also : des mots qui se suivent. .around : des mots dans cet ordre, dans la même phrase, jusqu’à quatre
###   autres mots à la place de chaque « … ».
### - .group-souhait = veux | envie : un groupe de mots. Dans .around, (souhait) veut dire : un mot de ce groupe.
###   (souhait) … (mort) trouve « j’ai très envie de mourir ». Les groupes servent aussi à vae-distress-unsure.
### - vae-distress : un danger. Les numéros sont donnés tout de suite. Nié (« pas envie de mourir »), on demande.
### - vae-distress-unsure : des mots durs. On demande. Dans son .also, des mots plus longs que ceux du danger, et
###   qui les recouvrent, l’emportent : « me tue à la tâche » sur « me tue ».
### - .harmless : des mots qui parlent d’autre chose : « mort de rire ». Plus longs que les mots durs qu’ils
###   recouvrent, ou allant plus loin qu’eux, ils les effacent : ni danger, ni question.

vae-distress =
    Ce que vous écrivez compte. Vous comptez.

    Appelez le 3114. C’est gratuit, jour et nuit. Quelqu’un vous écoute.
    En danger immédiat, appelez le 112.
    .offer = Une personne du centre peut aussi vous répondre ici.
    .choice-personne = Parler à une personne du centre
    .choice-personne-also = oui | une personne | parler à quelqu’un | oui je veux bien | je veux parler | d’accord | svp
    .choice-continuer = Continuer avec le programme
    .choice-continuer-also = non | non merci | continuer | ça va | ça va aller | je vais bien | c’est bon | reprendre
    .noted-personne =
        Le centre est prévenu. Une personne vous répondra ici. Je ne sais pas à quelle heure.

        En attendant, le 3114 répond jour et nuit. En danger immédiat : 112.
    .noted-nobody =
        Appelez le 3114, jour et nuit : quelqu’un vous répond tout de suite. En danger immédiat : 112.

        Ici, je n’arrive à joindre personne du centre pour l’instant. Vos mots sont gardés pour eux.
    .noted-continuer = D’accord. Je reste là. Je n’envoie plus de rappel pour l’instant. Le 3114 répond jour et nuit.
    .passed = J’ai transmis vos mots au centre. Le 3114 répond jour et nuit. En danger immédiat : 112.
    .adviser = Le 3114 et le 112 ont été donnés. Les rappels sont arrêtés : ils reprennent seulement quand vous rendez la main. Répondez vite, avec soin.
    .also =
        envie de mourir | veux mourir | en finir avec la vie | en finir avec tout | veux me tuer | suicide |
        suicidaire | idées noires | me faire du mal | me foutre en l’air | me foutre en lair | en finir |
        plus envie de vivre | pas envie de vivre | plus la force de vivre | ma vie ne sert à rien |
        ma vie n’a plus de sens | disparaître pour toujours | je veux disparaître | mieux sans moi |
        plus simple sans moi | ne plus me réveiller | sauter par la fenêtre | j’ai pris des médicaments |
        avalé des cachets | me pendre | pas l’intention de vivre | adieu à tous | je vais sauter | mourir |
        veux pas mourir | veux crever | envie de crever | autant crever | préfère crever | mérite de crever |
        voudrais être mort | préférerais être mort | aimerais être mort | envie d’être mort | veux être mort |
        mieux mort | si j’étais mort | veux plus exister | veux pas vivre | veux pas exister |
        voudrais plus exister | voudrais ne plus exister | veux plus être là | voudrais ne plus être là |
        envie de ne plus être là | plus envie d’être là | plus envie d’exister | envie de quitter ce monde |
        veux quitter ce monde | partir pour toujours | dormir pour toujours | veux plus me réveiller |
        jamais me réveiller | veux arrêter d’exister | veux arrêter de vivre | même plus envie de vivre |
        aucune envie de vivre | pu envie de vivre | plus le courage de vivre | plus le goût de vivre |
        perdu le goût de vivre | plus de raison de vivre | plus aucune raison de vivre | aucune raison de vivre |
        pas de raison de vivre | pourquoi vivre | pourquoi continuer à vivre | à quoi bon vivre | sert de vivre |
        sert à rien de vivre | rien que je vive | ma vie sert à rien | ma vie n’a pas de sens |
        ma vie n’a aucun sens | ma vie a plus de sens | marre de vivre | marre de la vie | marre de cette vie |
        peux plus de la vie | peux plus de vivre | fatigué de vivre | mérite pas de vivre | de trop sur terre |
        jamais dû naître | jamais être né | voudrais disparaître | envie de disparaître | si je disparaissais |
        que je disparaisse | plus heureux sans moi | débarrassés de moi | manquerai à personne |
        manquerais à personne | personne me regretterait | personne ne me regretterait | vais me tuer |
        voudrais me tuer | aimerais me tuer | voulu me tuer | compte me tuer | préfère me tuer | autant me tuer |
        faut me tuer | de me tuer | à me tuer | je me tue | pensées noires | pensées morbides |
        terme à mes jours | lettre d’adieu | c’est un adieu | me fous en l’air | me pends | corde prête |
        acheté une corde | sauter du pont | sauter dans le vide | sauter du balcon | sauter sous |
        passer sous un train | mettre sous un train | foncer dans un arbre | avaler des cachets |
        avalé une boîte | avaler une boîte | avalé tous mes | avaler tous mes | me taillade | scarifie |
        scarification | me coupe les bras | me fais du mal | m’automutile | automutilation | veux me flinguer |
        veux me tirer une balle | veux me buter | vais me flinguer | vais me tirer une balle | vais me buter |
        envie de me flinguer | envie de me tirer une balle | envie de me buter | je vais faire une bêtise |
        envie de faire une bêtise | vais faire une connerie | en finir avec ma vie | en finir avec cette vie |
        en finir avec mes jours | en finir avec l’existence | en finir avec moi | en finir avec la souffrance |
        en finir avec cette souffrance | laissez-moi crever | si j’étais plus là | si je n’étais plus là |
        plus être de ce monde | perdu l’envie de vivre | perdu toute envie de vivre | supporte plus ma vie |
        supporte plus la vie | supporte plus de vivre | la vie m’intéresse plus | veut se tuer | va se tuer |
        envie de se tuer | prendre des cachets | les veines | plus vivre | et plus me réveiller | rester en vie |
        plus continuer à vivre | pas la peine de vivre | pas la peine d’être vécue | plus la peine d’être vécue |
        pas le coup d’être vécue | rêve de disparaître | pas je me tue | fin à mes jours | fin à ma vie |
        fin à mes souffrances | tous mes cachets | tous mes médicaments | tous mes médocs | tous mes somnifères |
        adieu tout le monde | vous dis adieu | dis adieu à tous | mon dernier message | mes derniers mots |
        mes dernières volontés | plus parler de moi | ne me cherchez pas | me cherchez pas | me cherchez plus |
        mes adieux | peur de moi-même | mal de vivre | déjà mort à l’intérieur | mort à l’intérieur |
        morte à l’intérieur | mort dedans | morte dedans | mort intérieurement | ouvert le gaz | ouvrir le gaz |
        lâcher le volant | lâche le volant | coup de volant | laisser mourir | laisse mourir |
        laissez-moi mourir | me raterai pas | me louperai pas | me raterais pas | sur les rails et |
        mettre sur les rails | kms | me sui1de | sui1de | me suicidé | suicidé | me supprimer | fin à tout ça |
        me tirer une bastos | me faire sauter le caisson | sauter le caisson | me sauter la cervelle |
        bouffer le canon | six pieds sous terre | pissenlits par la racine | pris toute la boîte |
        tout ce qu’il y a dans la pharmacie | pardon à tous ceux | pardon à ma famille pour |
        pour ce que je vais faire | ce que je m’apprête à faire | plus de lendemain | pas de lendemain |
        pas de demain | seule issue | pas fait pour vivre | pas faite pour vivre | aurais jamais dû naître |
        pas demandé à naître | envie de plus rien être | plus envie d’être vivant | n’être plus rien |
        plus jamais ouvrir les yeux | de me laisser couler | me laisser partir | la grande faucheuse |
        l’autre monde | dans l’au-delà | le grand saut dans le vide | terme à ma vie | terme à tout ça |
        fin à mon existence | dernier souffle | plus rien à faire ici-bas | prochain train | prochain métro |
        serai plus de ce monde | serai mort | serai morte | serais mort | serais morte | déjà mort à |
        je suis déjà mort | me laisser couler | laissez-moi m’en aller | laissez-moi partir pour | m’euthanasie |
        m’euthanasier | être euthanasié | dose mortelle | dose létale | me tej par | réussir ma mort |
        rater ma mort | mon suicide | je disparais pour | scarifier | mériter de vivre | mérite pas l’air |
        mérite pas de respirer | aurais mieux fait de pas naître | mieux fait de mourir | regrette d’être en vie |
        m’ont sauvé fallait | fallait me laisser mourir | fallait me laisser partir | laisser mourir de faim |
        danger pour moi-même | pas en sécurité avec moi | plus en sécurité avec moi | qu’on m’achève |
        achevez-moi | tuez-moi | tue-moi | faire mal exprès | me faire mal pour | me priver de manger |
        prive de manger | m’arrêter de respirer | m’ouvrir les | pendre à une | me pend | jme pend | jme pends |
        jme tue | jme suicide | jme flingue | jme bute | me jeter sous | me jeter du | me jeter par |
        me jette sous | me jette du | me jette par | me jeter dans le vide | me jeter contre | message d’adieu |
        c’est moi qui vais mourir | faut que je parte d’ici-bas | si je meurs | si je mourais | si je crève |
        quand je serai mort | quand je serai morte | envie de sauter | être encore vivante | être encore vivant |
        sortir de cette vie | plus souffrir une fois | arrêter de souffrir | ne plus souffrir |
        souffrir une fois pour toutes | de m’effacer | me scarifie | mourir c’est mieux |
        moyen le plus rapide de mourir | près du suicide | rester couché pour toujours | envie d’en finir |
        envie d’en terminer | réponds plus de moi-même | den finir | retenu de sauter | retenue de sauter |
        vais pas me louper | vais pas me rater | pas me louper cette fois | s’est fait du mal | se fait du mal |
        veut se faire du mal | pourquoi je suis encore là | pourquoi je suis encore en vie |
        pourquoi suis-je encore en vie | armoire à pharmacie vide | doigts de le faire |
        deux doigts de passer à l’acte
    .around =
        plus … envie de vivre | pas … envie de vivre | aucune … envie de vivre | plus … raison de vivre |
        veux … mourir | voudrais … mourir | aimerais … mourir | envie … mourir | pense … suicide |
        penser … suicide | pensé … suicide | tentative … suicide | fait … ts | idées … suicidaires |
        veux … en finir avec la vie | partir … sans me réveiller | endormir … plus me réveiller |
        endormir … pas me réveiller | endormir … jamais me réveiller | monde … mieux sans moi |
        mieux … si j’étais plus là | avaler … cachets | avalé … cachets | avaler … médicaments |
        avalé … médicaments | pris … boîtes de médicaments | sauter … pont | sauter … fenêtre | sauter … balcon |
        sauter … falaise | sauter … toit | jeter … sous un train | jeter … pont | ouvrir … veines |
        tailler … veines | couper … veines | coupe … veines | me … pendre | (idee) … (mort) |
        (mort) … plus simple | (mort) … plus facile | (idee) … (se-tuer) | (annonce) … (se-tuer) |
        si … (je-me-tue) | (pas) … (vivre) | (souhait) … (pas) … (reveil) | (sommeil) … (pas) … (reveil) |
        (sommeil) … (pas) … me lever | (souhait) … (a-jamais) … (sommeil) | (degout) … (la-vie) |
        (la-vie) … (ne-vaut) | (ne-vaut) … (la-vie) | (suis) … (fardeau) … (proches) | (mieux) … (sans-moi) |
        (sans-moi) … (mieux) | (personne) … (si-je-meurs) | (si-je-meurs) … (personne) | personne … manquer |
        personne … regretter | (trop-de) … (cachets) | (cachets) … (trop-de) | (cachets) … (sous-la-main) |
        (sauter) … (hauteur) | suis … (au-bord) | assis … (au-bord) | assise … (au-bord) |
        (regarde) … (precipice) | (precipice) … (regarde) | (foncer) … (obstacle) | (corde) … (sous-la-main) |
        (sous-la-main) … (corde) | (arme) … (sous-la-main) | (sous-la-main) … (arme) | (couper) … (peau) |
        (essaye) … (finir) | (tentative) … (suicidaire) | (suicidaire) … (tentative) | (partir) … (a-jamais) |
        (rejoindre) … (la-haut) | (soin-de) … (proches) … (apres-moi) | (soin-de) … (apres-moi) |
        (apres-moi) … (soin-de) | (bientot) … (plus-la) | (plus-la) … (bientot) | (peur-de) … (acte) |
        (place) … (ce-monde) | (liens) … (retient) | (retient) … en vie | (souhait) … plus … être là |
        (souhait) … pas … être là | plus … envie … être là | (souhait) … jamais … né | (souhait) … pas … né |
        jamais … dû … naître | (ecrit) … (lettre) | dites … enfants … aime | dites … que je … aime |
        dire … enfants … aime | dis … enfants … aime | donné … chien … besoin | donné … chat … besoin |
        dû … avorter | (pas) … demain pour moi | arrêté de manger … finir | mange plus … j’attends |
        (souhait) … voiture … écrase | entendrez … parler de moi | assurance … vie … servira |
        touchera … assurance | (souhait) … (fatal) | (vivant) … (penible) | (penible) … (vivant) |
        (la-mort) … (douce) | (douce) … (la-mort) | (moyen) … (fatale) | (gaz) … (ouvert) | (ouvert) … (gaz) |
        (roule) … (aveugle) | idées … (sombre) | pensées … (sombre) | danger … moi-même | sécurité … moi-même |
        sécurité … moi même | confiance … moi-même | qui … pleurer … (si-je-meurs) | autant … je parte |
        solution … je parte | solution … partir pour | faire mal … soulage | mieux fait … naître |
        chiens meurent … partir | chat meurt … partir | plus … de ce monde | plus rien … retiendra |
        me casse … pour toujours | plus … la force … vivre | pas … issue … (mort) | pas … solution … (mort) |
        pas … sortie … (mort) | (idee) … tout avaler | pense … avaler | (corde) … internet | internet … (corde) |
        tentative … (finir) | tentatives … ma mort | rien … me retient ici | (proches) … soulagés … (sans-moi) |
        gâche … la vie … tout le monde | (souhait) … (sommeil) … finisse | (souhait) … fermer les yeux |
        arrêté … traitement … cœur | mange plus … jours … attends | seule chose … soulage |
        qui va pleurer … (si-je-meurs) | femme … partie … la rejoindre | mari … parti … le rejoindre |
        que ça … s’arrête … pour toujours | préfère … s’arrête là | celles … partir pour de bon | idées … partir |
        fusil … maison | 4e … hésité | étage … hésité | veux … plus … être là | (regarde) … envie de sauter |
        pont … envie de sauter | (serai) … mort | (serai) … morte | faire … tentative | fait … tentative |
        acheté … plus souffrir | (plus-la) … de toute façon | pense … plus être là | pense … ne plus être là |
        appelé … vais le faire | 3114 … sert à rien | plus … envie … j’arrête | passé près … suicide |
        se pendre … comprends | pendu … comprends | (proches) … argent … si je meurs | faire vomir … coupé |
        vidé … (cabinet) | (regarde) … (cachets) | le coup … exister | peine … exister | coup … vivre |
        continuer … exister | verrais bien … plus exister | verrais … mort | sans ceinture … accident |
        dit au revoir … fils | dit au revoir … fille | dit au revoir … enfants | dit au revoir … dernière fois |
        vais pas … me louper | vais pas … me rater | deux doigts … sauter | deux doigts … mourir |
        deux doigts … finir | sois plus là … (mieux) | (souhait) … finisse … moi | battre … contre cette vie |
        plus … battre … vie | envie de … (cabinet) | surveillance … suicidaires | sens … plus … vie … moi |
        faire … pareil que … suicid | pareil … sauté du pont | jamais … vu le jour | partir … dans mon sommeil |
        sert à rien … sur terre | reste … sur terre | idée … (mort) | rêve … mon enterrement | parle … mourir |
        parle … de se tuer | choisi … date … mourir | veux que … douleur … s’arrête | que … douleur … cesse |
        corde … coffre | (regarde) … couteaux | servir sur lui | servir sur elle | servir sur moi |
        retrouvé … cachets | retrouvée … cachets | (souhait) … plus … me lever | passer … de l’autre côté |
        hauteur qu’il faut | cherché … hauteur
    .harmless =
        mort de rire | morte de rire | mourir de rire | mdr | crever de rire | serveur est mort | serveur mort |
        pc est mort | ordi est mort | téléphone est mort | portable est mort | batterie est morte |
        batterie morte | disque dur mort | c’est mort | mort-né | point mort | temps mort | temps morts |
        angle mort | nature morte | fait le mort | lettre morte | poids mort logistique | feuilles mortes |
        saison morte | tuer le temps | tuer un processus | tue les processus | tue des processus | meurs d’envie |
        meurt d’envie | meurs de faim | meurs de soif | meurs de chaud | meurs de froid | crève de chaud |
        crève de froid | crève de faim | crever de chaud | mourir de chaud | mourir de faim avant |
        mourir de froid | crevé | crevée | crevés | c’est mortel | trop mortel | une tuerie | la mort dans l’âme |
        à la vie à la mort | envie de vivre autre chose | envie de vivre une | vivre autre chose |
        vivre une nouvelle | vivre une autre | vivre une expérience | vivre de nouvelles | vivre de mon métier |
        vivre de ma passion | vivre à la campagne | le temps de vivre | assez pour vivre | de quoi vivre |
        art de vivre | savoir vivre | bien vivre | mieux vivre | vivre mieux | vivre ensemble | vie active |
        vie professionnelle | vie pro | vie privée | vie quotidienne | vie sociale | vie scolaire |
        vie associative | vie étudiante | vie de famille | vie familiale | vie de bureau | vie en entreprise |
        assurance vie | assurances vie | assurance-vie | sciences de la vie | fin de vie | auxiliaire de vie |
        auxiliaires de vie | projet de vie | projets de vie | lieu de vie | lieux de vie | cadre de vie |
        qualité de vie | train de vie | niveau de vie | coût de la vie | mode de vie | cycle de vie |
        toute ma vie | toute la vie | jamais de la vie | certificat de vie | sens à ma vie | changer de vie |
        nouvelle vie | gagner ma vie | gagne ma vie | débuter dans la vie | sauver des vies | sauvé la vie |
        vie à deux | aide à mourir | aide active à mourir | suicide assisté | soins palliatifs |
        prévention du suicide | prévention suicide | prévention du risque suicidaire | risque suicidaire |
        risques suicidaires | crise suicidaire | personnes suicidaires | patients suicidaires |
        patient suicidaire | conduites suicidaires | suicide écoute | ligne suicide | numéro suicide |
        pompes funèbres | service funéraire | funérarium | infirmier en psychiatrie | infirmière en psychiatrie |
        aide-soignante en psychiatrie | service de psychiatrie | en psychiatrie depuis | samu social |
        gardien de cimetière | employé de cimetière | agent de cimetière | chambre mortuaire | veille de nuit |
        sauter le pas | saute le pas | sauter une question | sauter cette question | sauter la question |
        sauter cette étape | sauter une étape | saute cette question | saute la question | je saute cette |
        je saute la | je saute une | sauter de joie | saute de joie | sauter sur l’occasion |
        sauter dans le train | saute dans le train | saute dans le bus | sauter un repas | plombs ont sauté |
        saut en parachute | sauter en parachute | corde à sauter | me jeter à l’eau | me jette à l’eau |
        jeter un œil | jeter un coup | jeter l’éponge | foncer dans le mur | fonce dans le mur | la corde au cou |
        plusieurs cordes à mon arc | corde à mon arc | cordes à mon arc | plus d’une corde | sur le pont depuis |
        sur le pont tous | toujours sur le pont | faire le pont | remis sur les rails | sur les rails à la sncf |
        pends les rideaux | couper du bois | couper les cheveux | coupe les cheveux | coupé le doigt |
        coupe le doigt | couper les légumes | coupe les arbres | couper le pain | cachets des | médicaments des |
        médicaments aux | comprimés des | cachets aux | médicaments pour | préparateur en pharmacie |
        préparatrice en pharmacie | piluliers | cachet d’artiste | cachets d’intermittent |
        mes cachets d’artiste | cachet de la poste | le cachet faisant foi | médicaments des résidents |
        distribue les médicaments | distribution des médicaments | prépare les médicaments |
        préparer les médicaments | donne les médicaments | noyé sous | noyée sous | noyé dans | noyée dans |
        me noie dans un verre | me noyer dans | me noie dans | me noie sous | disparaître de vos |
        disparaître de votre | disparaître du | faire disparaître | disparaître des | supprimer mon dossier |
        me supprimer de vos | me supprimer de la | me supprimer de votre | me supprimer du |
        mettre fin à mon contrat | fin à mon contrat | fin à mon cdd | fin à ma formation |
        fin à l’accompagnement | fin à mon cdi | fin à ma mission | terme à l’accompagnement |
        terme à mon contrat | terme à la vae | peur de faire une bêtise dans | une bêtise dans | une bêtise sur |
        une bêtise en remplissant | une bêtise avec | une connerie dans | une connerie sur | réveiller tôt |
        réveiller à | réveille à | réveille à 5 | me réveille tôt | réveiller en retard | réveillé en retard |
        réveille en retard | réveiller les enfants | serai plus là en | serai pas là | serai plus là avant |
        serai plus là après | serai plus là à partir | serai plus là pendant | serai absent | serai absente |
        adieu la paperasse | adieu les galères | adieu le chômage | adieu l’usine | dernier message avant |
        dernier message pour | dernier message du jour | dernier message de la | prends soin de mes parents |
        prends soin de ma mère | prendre soin des autres | prendre soin des personnes | prendre soin des gens |
        à bout portant | déprime saisonnière | dépression atmosphérique | une arme de service | port d’arme |
        mon arme de service | couteau de cuisine | couteaux de cuisine | couteau suisse | lames de parquet |
        lames de terrasse | lame de fond | lame de scie | lames de scie | pistolet à peinture | pistolet à colle |
        pistolet à souder | fusil de chasse à réparer | deuxième tentative au jury | deuxième tentative devant |
        tentative au jury | tentative devant le jury | première tentative à | tentatives de connexion |
        tentative de connexion | quitter le monde du | quitter ce monde de | tué le processus | tue le processus |
        tué le process | rendu l’âme | marre de passer | marre de gagner | la vie est belle | c’est la vie |
        vive la vie | j’aime la vie | école de la vie | passé ma vie | vie d’avant | vie à l’usine |
        vie de labeur | vie en collectivité | aide à la vie | sens de la vie en | expérience de la vie |
        expérience de vie | accidents de la vie | gens de la vie | durée de vie | toute sa vie | vie courante |
        vie d’équipe | vie de l’entreprise | vie de mes enfants | vie numérique | vie politique | vie publique |
        vie locale | vie du quartier | vie d’un serveur | vie de l’élève | refaire ma vie | assez bien ma vie |
        bien ma vie | ma vie pro | dans ma vie pro | vivant à | vivant en | vivant au | vivant seul |
        vivant avec | en vivant | vivant chez | mort de trac | morte de trac | mort de stress | morte de stress |
        connexion est morte | process est mort | t’es mort | mort du disque | moment mort | à mort |
        trop la mort | jour des morts | taux de mortalité | mortalité | des idées pour | des idées de métier |
        des idées de formation | boîte à idées | plein d’idées | une idée de | lettre de motivation |
        lettre à ma conseillère | lettre à la conseillère | lettre à l’entreprise | lettre à mon patron |
        lettre à mon employeur | lettre au jury | adieux à l’usine | mes adieux à mes collègues | poids lourd |
        poids lourds | un poids lourd | m’occupe de mes enfants | m’occupe de mes parents | occupe de mes |
        occuper de mes enfants | garder mes enfants | garder des enfants | prendre un train | réveiller avant |
        réveille pas avant | je me réveille | médicaments avec l’infirmière | donne les cachets |
        mes médicaments ce matin | pris mes médicaments ce matin | pris un doliprane | un doliprane |
        veines du bois | contrats obsèques | conseiller obsèques | assistant obsèques | conseillère obsèques |
        fabrique des cordes | gère les cordes | sur cordes | travaux sur corde | jeu me tue |
        finir rapidement avec | en finir rapidement avec | en finit avec | en finir vite avec |
        en finir avec ces papiers | serai plus là la semaine | serai plus là le | serai plus là lundi |
        serai plus là de | clerc de notaire | chez un notaire | le notaire de | étude de notaire |
        étude notariale | pris en main | en main | clé en main | dans la main de | remise en main | test |
        au fond je | au fond c’est | au fond du couloir | un bon fond | plus rien à ajouter |
        plus rien à envoyer | plus rien à dire | rien va plus avec | plus simple sans moi si |
        marche mieux sans moi | équipe ça marche mieux | équipe avance | plus vivre de petits | aidez-moi svp |
        personne me répond | personne ne me répond | personne me rappelle | personne ne me rappelle |
        personne m’a appelé | personne m’a répondu | personne ne m’a | personne m’a rappelé | victime d’un bug |
        violences urbaines | agent de sécurité | tombe en panne | tombe bien | ça tombe bien | tombe sur |
        la date tombe | ça tombe | il tombe | elle tombe | tombé à l’eau | une arme blanche formation |
        pour toujours au même | tout plaquer pour changer | tout plaquer pour me | tout plaquer pour faire |
        jusqu’à sa mort | jusqu’à leur mort | m’en vais de | m’en vais au | m’en vais en |
        serai plus là la semaine prochaine | tue pas à la tâche | les patients suicidaires |
        mes affaires à emmaüs | affaires à emmaüs | envoyer balader | me jeter sur l’occasion | me jette sur |
        mourir … de rire | vivre de mon | vivre de mes | vivre du rsa | vivre de petits | vivre ailleurs |
        lettre pour le | une lettre pour le dava | passe sous le pont | au revoir et | au revoir bonne |
        au revoir merci | merci au revoir | bonne journée au revoir | en réanimation à | service de réanimation |
        en réanimation depuis | adieu au bureau | mort et enterré | site me tue | me tue il rame | fusil à clous |
        écoutante au 3114 | écoutant au 3114 | bénévole à sos | bénévole sos | sos amitié depuis |
        restos du cœur | cœur à l’ouvrage | par cœur | coup de cœur | cœur de métier | envie de rester dans |
        rester dans la | rester en poste | comprends pourquoi on | comprends pourquoi vous |
        comprends pourquoi le | comprends pourquoi ça | besoin de moi au | besoin de moi à |
        plus personne à l’accueil | raté mon train | sauter ce | sauter cette | sauter des | sauter l’étape |
        sauter les | prendre le volant du | plus rien ne marche | plus rien ne s’affiche | plus rien ne bouge |
        plus rien ne fonctionne | plus rien ne se | rejoindre mon équipe | rejoindre ma formation |
        rejoindre mon poste | fuite d’eau | explosé mon forfait | sécurité informatique | exploser le |
        faire une bêtise dans | site détruit | fichier détruit | (chose) … (panne) | (tuer) … (chose) |
        (gens) … (trepas) | (trepas) … (gens) | spectacle vivant | langue vivante | langues vivantes |
        arts vivants | être vivant en biologie | couper la parole | mort subite du nourrisson | arrêt de mort |
        acte de décès | actes de décès | certificat de décès | certificats de décès | assurance décès |
        capital décès | déclaration de décès | pompe funèbre | marbrier | chambre funéraire | crématorium |
        conseiller funéraire | conseillère funéraire | maître de cérémonie | masque mortuaire | peine de mort |
        danger de mort | mort aux rats | tête de mort | mise à mort | œuvre posthume | jeu de rôle mort |
        respawn | mort dans le jeu | suicide dans le jeu | mission suicide | mission suicidaire |
        suicide commercial | suicide social | suicide professionnel | suicide financier | c’est du suicide |
        opération suicide | prix suicide | livre sur | cours sur | mémoire sur | exposé sur | thèse sur |
        sauveteur | secouriste | ambulancier | ambulancière | urgentiste | croque-mort | vivre dignement |
        vivre correctement | vivre normalement | vivre confortablement | vivre pleinement | vivre avec mon temps |
        vivre de nouveau | vivre à l’étranger | vivre en france | vivre en couple | vivre seul en | vivre de ça |
        vivre ça de | envie de vivre à la | envie de vivre au | tuer la concurrence | tuer le game |
        tuer l’ennui | tue-mouches | tueur de | la sécu me tue | prix me tuent | me tue les yeux | me tue le dos |
        me tuent les | tue le dos | mourir d’ennui | meurs d’ennui | mourir d’envie | meurs d’impatience |
        mourir d’impatience | meurs de curiosité | mourir de curiosité | mourir de jalousie | crever la dalle |
        crève la dalle | crève d’envie | crève-cœur | pneu crevé | pneu a crevé | crever un pneu | crevaison |
        crever l’abcès | crever l’écran | disparaître de la liste | disparu de | disparition de mon |
        me pendre la crémaillère | pendre la crémaillère | pendaison de crémaillère | sauter à la corde |
        sauter à l’élastique | saut à l’élastique | sauté une classe | sauter une classe | sauter une ligne |
        sauté une ligne | sauter une page | sauter le repas | se jette à l’eau | sauté le pas |
        avaler des couleuvres | avaler la pilule | avaler mon repas | avalé de travers | pilule qui passe |
        dorer la pilule | corde sensible | corde raide | dans mes cordes | pas dans mes cordes |
        tirer sur la corde | fait le grand saut | faire le grand saut | couper court | couper la poire |
        couper les ponts | coupé les ponts | coupure | couper le son | coupé le son | couper le micro |
        couper l’eau | couper le gaz | ouvrir une veine | avoir de la veine | de la veine | coup de veine |
        pas de veine | déveine | train de mesures | train-train | bon train | à fond de train | prendre le train |
        prends le train | prends le métro | prends le bus | prendre le métro | conducteur de train |
        conductrice de train | conducteur de métro | conducteur de bus | chef de gare | agent de quai |
        agent sncf | agent ratp | en finir au plus vite | tout réglé avec | tout réglé la | partir en | partir à |
        partir au | partir aux | partir de ma | partir de mon | partir de la | partir de cette | partir dans |
        partir vivre | partir travailler | partir avec | partir du | partir sur | partir pour la |
        partir plus tôt | partir d’ici juin | petit commerce | boîte de doliprane pour ma |
        boîte de doliprane pour mon | au bout de mon contrat | au bout du contrat | au bout de ma formation |
        dernière fois que je me suis connecté | dernière fois que j’ai | la dernière fois on | me rater à |
        me louper à | louper le | crise sanitaire | crise économique | crise du logement | crise du covid |
        encore là demain | suis encore là en | suis encore là pour | sers à table | sers à la |
        vivante et motivée | vivant et motivé | c’était mortel | mortel la | mortelle la | me sens prêt |
        me sens prête | me sens capable | me sens pas capable | me sens à l’aise | me sens pas à l’aise |
        me sens bien | me sens mieux | me sens motivé | me sens motivée | me sens légitime |
        me sens pas légitime | me sens concerné | me sens pas prêt | me sens pas prête | me sens chez moi |
        me sens utile | me sens plus à l’aise | me sens confiant | me sens confiante | me sens en forme |
        plus envie de faire | plus envie de travailler | plus envie de bosser | plus envie du |
        plus envie de la vae | plus envie d’être vendeuse | plus envie d’apprendre | plus envie de ce métier |
        j’ai plus envie d’y | triste mais | tristesse du | m’en vais de cette | aide à la vie quotidienne |
        la vie professionnelle | la vie active | la vie scolaire | la vie associative | la vie de l’entreprise |
        la vie en entreprise | la vie en collectivité | la vie à l’usine | la vie à la campagne | la vie d’une |
        la vie d’un | la vie du | la vie des | la vie au travail | dans la vie je | dans la vie de tous |
        tous les jours de la vie | de la vie et de la terre | sciences de la vie et | la vie continue |
        la vie est chère | coûts de la vie | la vie privée | arts de la vie | sos médecins | sos dépannage |
        au lit des patients | tête dans le guidon | sauter le cours | paradis fiscal | l’alcool au travail |
        le traitement des | traitement de texte | traitement des | mon traitement mensuel |
        mon traitement de fonctionnaire | traitement des données | traitement du dossier |
        en finir au plus vite … (dossier) | en finir rapidement … (dossier) | en finir bientôt avec |
        en finir enfin avec | en finir une bonne fois avec | autre côté de la | choisi la date du | la paix avec |
        mon corps de métier | corps de métier | corps médical | première tentative | deuxième tentative |
        chambre à dormir | bien dormir | dormir à l’hôtel | dormir sur place | dormir la nuit je |
        dormir le jour | couteau de | couteaux de | couteau à | couteaux à | lame de | lames de | rasoir de |
        corde à | cordes à | cordes vocales | nœud papillon | nœud du | fusil à | pistolet à | arme à |
        métier des armes | vivant de | je mérite mieux | m’en veux pas | m’en voulez | musée vivant |
        avant pour de bon le | circuit du médicament | du médicament | industrie du médicament |
        visiteur médical | mort naturelle | vieillir à domicile | bien vieillir | vieillir chez |
        tentative de paiement | au revoir à bientôt | au revoir à demain | au revoir madame | au revoir monsieur |
        merci et au revoir | merci beaucoup au revoir | bonne journée et au revoir | au couteau |
        nœud dans mon dossier | tombé du toit | plus tard dans ma vie de | dans ma vie de travail |
        dans ma vie professionnelle | de ma vie professionnelle | ma vie de travail | sonne dans le vide |
        décide sans moi | décident sans moi | fichez-moi la paix | foutez-moi la paix | on s’arrête là
    .group-idee =
        veux | veut | voulais | voulu | voudrais | aimerais | envie | envies | souhaite | préfère | préférerais |
        rêve | espère | prie | attends | pense | pensais | pensé | penser | repense | songe | songer | idée |
        idées | pensée | pensées | obsédé | obsédée | vais | faut | devrais | compte | décidé | hâte | prêt à |
        prête à | autant | plus simple | plus facile | mieux | solution | issue | sortie | délivrance | tente |
        tenté | tentée | essayé | essayer | failli | mérite | mériterais | qu’à | vivement | laissez-moi |
        laisse-moi | qu’on me laisse | courage de | au lieu de | bon qu’à | bonne qu’à | plus qu’à |
        reste plus qu’à | reste qu’à | envi | ferais mieux | rapide de | facile de | moyen de | façon de |
        sûr de | meilleur moyen | voix me disent de | trotte dans la tête de
    .group-annonce =
        dit | parle de | parlait | menace | menacé | demain | ce soir | cette nuit | bientôt | va | vas | allait |
        risque | peur qu’il | peur qu’elle | comment | finir par | capable de | finirai par | sur le point de |
        j’irai | prévu de | projet de
    .group-mort =
        mourir | la mort | ma mort | être mort | être morte | crever | caner | canner | clamser | clamecer |
        suicide | suicider | disparaître | en finir
    .group-se-tuer =
        me tuer | me suicider | me suicide | me supprimer | me pendre | me flinguer | me buter | me fumer |
        me foutre en l’air | me noyer | me défenestrer | me zigouiller | m’étrangler | m’empoisonner | m’immoler |
        me laisser mourir | me jeter sous | me jeter du | me jeter par | me tirer une balle | me laisser crever |
        m’ouvrir les | se tuer | se suicider | se pendre | se flinguer | se foutre en l’air | se jeter |
        se noyer | se supprimer | se faire du mal | se scarifier | se mutiler | se laisser mourir |
        se couper les | se tirer une balle | se buter | passer l’arme à gauche | faire le saut |
        me niquer la vie | me crasher | me casser la pipe | finir à la morgue | partir les pieds devant |
        claquer | me rater pas | quitter le game | me barrer de ce monde | me supprimé | s’en servir sur lui |
        me faire sauter
    .group-je-me-tue =
        je me tue | je me bute | je me flingue | je me pends | je me suicide | je me fous en l’air | je me jette |
        je saute | j’en finis | je me noie | je me tire une balle | je crève | je me supprime |
        je me laisse mourir | je me tire | je disparais
    .group-pas =
        plus | pu | plu | pas | jamais | aucune | aucun | arrêter | arrête | cesser | marre | fatigué | fatiguée |
        fatigue | lasse | à quoi bon | pourquoi | supporte | refuse | sert à quoi | sert à rien | à quoi ça sert |
        sans | plein le dos | plein le cul | ras la casquette | peux plus | peu plus | peu pu | peux pu |
        peut plus
    .group-vivre =
        vivre | exister | être en vie | rester en vie | être vivant | être vivante | être encore en vie |
        être de ce monde | survivre | à exister | d’exister | cette existence | de mon existence | vu le jour |
        sur terre
    .group-souhait =
        veux | voudrais | aimerais | envie | souhaite | préfère | préférerais | espère | prie | rêve | aurais dû |
        plaise | pourvu | jaimerais | voudrai | aimerai | j’espérais | espérais | espérant | si seulement |
        besoin | préfère que | veux que | voulais | jvoudrais
    .group-reveil =
        me réveiller | me réveille | ouvrir les yeux | rouvrir les yeux | me relever | voir le jour |
        voir demain | voir le matin | voir le lendemain
    .group-sommeil = dormir | m’endormir | endormir | m’endors | me coucher | fermer les yeux | sommeil
    .group-degout =
        marre | fatigué | fatiguée | fatigue | peux plus | supporte plus | supporte pas | assez | déteste | hais |
        haine | dégoûté | dégoûtée | ras le bol | lassé | lassée | las | lasse | attends rien |
        attends plus rien | n’attends | perdu le goût | quitter | plus goût | plein le dos | plein le cul |
        pas pour moi | pas faite pour moi | pas fait pour | je laisse | je quitte | gâché | peu plus | peut plus |
        sortir de | veux plus de | sens à ma
    .group-la-vie =
        la vie | ma vie | cette vie | vie de merde | ce monde | cette terre | l’existence | mon existence |
        d’exister | d’être en vie
    .group-ne-vaut =
        vaut plus | vaut pas | vaut rien | aucun sens | plus de sens | plus aucun sens | pas de sens |
        sert à rien | sert plus à | plus la peine | pas la peine | plus le coup | pas le coup | aucun intérêt |
        plus d’intérêt | plus aucun intérêt
    .group-suis = suis | serai | être | deviens | devenu | devenue | sens comme | qu’un | représente | l’impression
    .group-fardeau =
        un poids | le poids | un fardeau | fardeau | une charge | un boulet | le boulet | une plaie | de trop |
        une gêne | un parasite | un poids mort | une honte pour | poids
    .group-proches =
        famille | femme | mari | enfants | gosses | gamins | mère | père | parents | proches | tout le monde |
        les autres | eux | fille | fils | filles | frère | sœur | entourage | amis | compagne | compagnon |
        la société | les miens | mes petits
    .group-mieux =
        mieux | heureux | heureuse | heureuses | tranquille | tranquilles | soulagés | soulagé | soulagée |
        débarrassés | débarrassée | plus simple | plus facile | plus léger | plus légers | bon débarras |
        gagnerait | gagneraient | s’en sortirait | s’en sortiraient | aussi bien | portera mieux |
        porteront mieux | méritent mieux | libérés | libérer | respireraient | respirer | tournera mieux |
        tournerait mieux | avanceraient | porterait mieux | porteraient mieux
    .group-sans-moi =
        sans moi | si j’existais pas | si je n’existais pas | si j’étais plus là | si je n’étais plus là |
        si j’étais pas là | si j’étais mort | si j’étais morte | si je disparaissais | si je disparais |
        si je meurs | si je mourais | quand je serai mort | quand je serai morte | quand je serai plus là |
        débarrassés de moi | débarrassée de moi | débarrasser de moi | quand j’y serai plus |
        si je n’étais pas né | si j’étais jamais né | une fois mort | une fois morte | ma disparition | ma mort |
        quand je ne serai plus là | sans ma gueule | quand je serai plus de ce monde | sans une mère comme moi |
        une mère comme moi | un père comme moi | un mari comme moi | si je m’en vais | si je m’en allais |
        quand je serai sous terre | si je n’étais pas là | que je sois plus là | que je ne sois plus là |
        que je sois mort | que je sois morte | que je disparaisse
    .group-personne =
        personne | aucun | tout le monde s’en fout | s’en fout | s’en fiche | s’en foutent | s’en moque |
        soulagé | différence | qui pleurera | qui viendrait | qui viendra | qui s’en | apercevrait | apercevra |
        changera quoi | changerait quoi | ça change quoi | pas une perte | pas une grosse perte | grosse perte |
        manquerait | manquerai
    .group-si-je-meurs =
        si je meurs | si je mourais | quand je serai mort | quand je serai morte | si je crève | si je disparais |
        si je disparaissais | ma disparition | mon enterrement | mes obsèques | ma tombe | mon cercueil |
        après ma mort | si j’étais plus là | si je n’étais plus là | si j’étais mort | si j’étais morte |
        si je suis plus là | que je sois mort | que je meure | que je crève | que je disparaisse |
        que je sois vivant | quand je serai sous terre | quand je ne serai plus là | quand je serai plus là |
        si je mourrais | si je crevais | je meurs demain | je mourais demain | me réveille pas
    .group-cachets =
        cachets | cachet | comprimés | médicaments | médocs | médoc | médicament | somnifères | pilules | xanax |
        doliprane | dolipranes | paracétamol | lexomil | valium | stilnox | morphine | insuline | plaquettes |
        plaquette | tramadol | anxiolytiques | antidépresseurs | neuroleptiques | seroplex | gélules | javel |
        cacher de ma mère | cachets de ma mère | l’alcool et
    .group-trop-de =
        avaler | avalé | avale | gober | gobé | ingurgiter | toute la boîte | toutes les boîtes |
        une boîte entière | tous mes | trop de | mis de côté | mets de côté | gardé mes | garde mes |
        économise mes | économisé | accumulé | accumule | compté mes | compté les | compte mes | préparé les |
        préparé mes | aligné | surdose | surdosage | cocktail de | planqué | overdose | vider | vidé | mélanger |
        bu de la | boire de la | pris une boîte | pris la boîte | pris deux boîtes | prendre la boîte |
        prendre une boîte | prendre tous | pris tous | pris toute | prendre toute | prendre trop | pris plein de |
        stocké | assez de | au cas où | tout avaler | m’injecter | doubler la dose | d’un coup |
        toute l’ordonnance | plaquette de | pris des | pris plusieurs | pris trop | injecter | mélanges |
        mélange | ouverte | avaler tout | avalé tout | devant moi | sous les yeux | en espérant
    .group-sous-la-main =
        j’y pense | garage | poutre | cave | grenier | accroché | accrochée | attachée | prête | acheté |
        achetée | chez moi | à la maison | tiroir | à côté du lit | sous la main | sous le lit |
        sous mon oreiller | table de nuit | sur la table | devant moi | me tente | m’appelle | tempe |
        dans la bouche | chargé | chargée | me regardent | m’attend | m’attendent | autour du cou |
        salle de bain | à portée | dans la main | à la main | en main | sur la gorge | sur mon poignet |
        sur le poignet | sur les veines | contre ma gorge | dans le coffre | cuisine
    .group-sauter =
        sauter | sauté | saute | sauterai | sauterais | me jeter | me jette | me jetterai | me balancer |
        me balance | me lâcher | me laisser tomber | me mettre | me coucher | m’allonger | me pousser |
        passer sous | passer par | enjambé | enjamber | basculer | se jeter | s’est jeté | s’est jetée | marcher |
        me tej | me laisser couler | je me vois tomber | me vois tomber | me vois sauter | monté sur |
        monter sur | montée sur | je monte sur
    .group-hauteur =
        pont | fenêtre | toit | balcon | falaise | étage | 4eme | 5eme | 6eme | 7eme | 8eme | 9eme | 10eme |
        le vide | train | trains | métro | rer | tgv | tramway | tram | rails | immeuble | la terrasse | haut de |
        viaduc | barrage | parapet | rambarde | un camion | un bus | sous une voiture | quai | seine | le canal |
        garonne | rhône | la loire | la rivière | fleuve | autoroute | 8ème | 7ème | 6ème | 5ème | 4ème | 9ème |
        10ème | 11ème | 12ème | dans la loire | dans la seine | dans le rhône | dans le canal | dans la saône |
        dans la rivière | dans le fleuve | dans le lac | le lac
    .group-au-bord =
        sur le pont | sur un pont | sur le toit | sur le rebord | rebord de la fenêtre | au bord du vide |
        au bord de la falaise | au bord du quai | au bord des rails | sur la rambarde | sur le parapet |
        au bord du pont | au bord de la seine | au bord du canal | face au vide
    .group-regarde =
        regarde | regardais | regardé | regarder | fixe | fixais | m’attire | m’attirent | m’appelle |
        m’appellent | me tend | me tendent | me tente | hésité | hésite | failli | pense souvent au |
        pense souvent aux | me dis allez | me dis vas-y | vite fait | me dis que ce serait | chaque matin | compte
    .group-precipice =
        rails | le vide | le pont | du pont | un pont | les ponts | rambarde | la corde | la falaise | la seine |
        le canal | les trains passer | le train passer | le fleuve | la rivière | mes cachets | mes médicaments |
        les couteaux | les lames | le regarde chaque | train qui passe | trains qui passent | balcon
    .group-foncer =
        foncer | fonce | foncerais | foncé | encastrer | m’envoyer | envoyer la voiture | planter la voiture |
        jeter ma voiture | jeter la voiture | finir | finir contre | prendre le volant
    .group-obstacle = arbre | platane | poteau | camion | ravin | un mur | pile de pont | contresens | le fossé
    .group-corde = corde | nœud coulant | noeud | ceinture | foulard | rallonge | lacet
    .group-arme =
        fusil | une arme | mon arme | son arme | flingue | pistolet | carabine | revolver | lame | lames |
        rasoir | cutter | couteau | le couteau | un couteau | une lame | la lame | couteaux
    .group-couper =
        me coupe | me couper | me suis coupé | me suis coupée | me taillade | me taillader | me suis taillé |
        me suis tailladé | m’ouvre | m’ouvrir | me suis ouvert | me suis ouverte | m’entaille | m’entailler |
        me lacère | me lacérer | trancher | ouvrir les | me griffe | me suis entaillé | me brûle | me brûler |
        me suis brûlé | me mords | se coupe | se coupe les | se taillade | je m’ouvre | taillé les |
        s’est taillé | s’est ouvert | s’est coupé | s’est tailladé | me brule | me suis taillée
    .group-peau =
        veines | bras | avant-bras | poignet | poignets | cuisses | jambes | la peau | cigarette | cigarettes |
        clopes | briquet | exprès
    .group-tentative =
        ma tentative | une tentative | une tentative de | ma ts | une ts | deux ts | ts | raté ma | réanimation |
        coma | lavage d’estomac
    .group-essaye = déjà essayé | déjà tenté | essayé | essayer | tenté | tenter | failli | raté | recommencer
    .group-finir =
        me tuer | d’en finir | en finir | suicide | suicider | mourir | me foutre en l’air | me pendre |
        passer à l’acte | mettre fin à mes | fin à mes jours | sauter
    .group-suicidaire =
        hôpital | urgences | psychiatrie | hp | réanimation | coma | médicaments | suicide | il y a |
        hospitalisé | hospitalisée | pompiers | samu | l’an dernier | ado | à 16 ans | en 20
    .group-partir =
        partir | parte | m’en aller | en aller | disparaître | m’effacer | m’éteindre | dormir | m’endormir |
        m’évaporer | départ
    .group-a-jamais =
        pour toujours | pour de bon | à jamais | sans retour | éternellement | de l’autre côté | de ce monde |
        de cette terre | ici-bas | de la surface | sans me réveiller | sans souffrir | jamais revenir |
        plus revenir | plus jamais revenir | au ciel | dans mon sommeil | pendant mon sommeil
    .group-rejoindre =
        rejoindre | rejoins | rejoindrai | retrouver | retrouve | retrouverai | revoir | être avec | serai avec |
        je suis avec
    .group-la-haut =
        là-haut | la haut | ciel | là où il est | là où elle est | où il est maintenant | où elle est maintenant |
        cimetière | paradis | dans la tombe | sous terre | au-delà | de l’autre côté | avec les anges |
        dans la mort
    .group-soin-de =
        prenez soin | prendra soin | prendre soin | prends soin | occupez-vous | occuper | occupera | occuperont |
        gardera | garderont | élèvera | élever | veillez | confier | confié | adopter | adoptera
    .group-apres-moi =
        quand je serai | après moi | après mon départ | quand je partirai | une fois que je serai |
        quand j’y serai | s’il m’arrive | si il m’arrive | quand ce sera fini | si je pars | si je meurs |
        si je disparais | si je suis plus là | si j’étais plus là | quand je serai partie | pour quand je serai |
        une fois partie | une fois parti
    .group-bientot =
        demain | bientôt | dans deux jours | la semaine prochaine | ce soir | quand | le jour où | cet été |
        à noël | l’année prochaine | dans un mois | lundi | d’ici là | de toute façon | sans
    .group-plus-la =
        serai plus là | serais plus là | serai pu là | serai plus de ce monde | serai mort | serai morte |
        serais mort | serais morte | serais déjà plus | serai déjà mort | serai partie pour | serai parti pour |
        existerai plus | suis plus là | là pour le voir | passerai pas la nuit | passerai pas l’hiver |
        verrai pas noël | verrai pas l’été | verrai pas 2026 | verrai pas 2027 | passerai pas l’année
    .group-peur-de =
        peur de | peur d’ | envie de | vais | capable de | failli | prête à | prêt à | empêcher de | retiens de |
        au bord de | tentée de | risque de | idée de | lutte | résister | pour ne pas | m’empêcher | pulsions |
        me retenir | retenue de | retenu de
    .group-acte =
        passer à l’acte | faire une bêtise | faire une connerie | faire une grosse bêtise |
        faire une grosse connerie | faire la bêtise | l’irréparable | ce que je pourrais me faire |
        me faire du mal | commettre | ce que je pourrais faire | ce que je suis capable | me faire quelque chose |
        y passer | moi-même | moi même | craquer et me
    .group-place =
        ma place | plus rien à faire | rien à faire | sers à rien | sers plus à rien | de trop | pas fait pour |
        pas faite pour | plus ma place | que je fais | quoi je sers
    .group-ce-monde =
        sur terre | cette terre | ici-bas | ici bas | ce monde | cette planète | cette vie | la vie |
        parmi les vivants
    .group-retient =
        me retient | me retiennent | me raccroche | m’accroche | me rattache | me maintient | me tient en vie |
        me tiennent en vie
    .group-liens =
        rien | plus rien | que mes enfants | que mon fils | que ma fille | que mes gosses | que mes gamins |
        que mon chat | que mon chien | que mes parents | seule chose | seul truc
    .group-ecrit = écrit | écrire | rédigé | laissé | laisse | préparé | écris
    .group-lettre =
        lettre d’adieu | lettres d’adieu | une lettre pour | une lettre à ma | une lettre à mon |
        une lettre à mes | une lettre aux enfants | mes adieux | mot d’adieu | un mot d’adieu |
        une lettre pour mes | une lettre pour ma | une lettre pour mon | mes dernières volontés |
        une dernière lettre | un mot sur la table | un mot pour ma | un mot pour mes | un mot pour mon |
        une lettre pour quand | une lettre pour quand je | lettre à mes enfants | lettre à ma femme |
        lettre à mon mari | lettre à ma mère
    .group-fatal =
        cœur s’arrête | cœur lâche | voiture me | camion me | me renverse | me fauche | m’écrase |
        me rentre dedans | y rester | la foudre | un cancer | tout s’éteigne | m’éteindre |
        que tout s’arrête pour | ne jamais finir | finisse jamais | ouvrir les yeux | fermer les yeux pour |
        plus rien sentir | plus rien ressentir | ne plus rien sentir | ne plus souffrir | accident mortel |
        être six pieds | être mort | être morte | cœur s’arrêtait | cœur lâchait | ma vie s’arrête |
        finir ma vie | coeur s’arrête | s’arrête cette nuit | s’arrête pour toujours | plus souffrir |
        arrêter de souffrir | cesser de souffrir | m’effacer | m’évaporer | rester couché pour |
        rejoindre mon bébé | rejoindre ma mère | rejoindre mon père | rejoindre mon fils | rejoindre ma fille |
        rejoindre mon frère | un accident | d’un accident | avoir un accident | mon cœur lâche | ne plus exister |
        plus exister | ça finisse moi | tout finisse
    .group-vivant =
        être en vie | d’être en vie | encore en vie | être vivant | être vivante | vivre | exister | d’exister |
        encore là | d’être là | respirer | encore vivant | encore vivante
    .group-penible =
        trop dur | me dégoûte | fait mal | fait trop mal | souffrir | souffrance | insupportable | regrette |
        honte | supplice | torture | punition | corvée | à quoi | trop lourd | fardeau | déçu | déçue | en colère
    .group-la-mort = la mort | mourir | ma mort | crever | disparaître
    .group-douce =
        douce | doux | délivrance | soulagement | soulagerait | libération | libérerait | paix | plus peur de |
        m’attire | m’appelle | un cadeau | repos | attirante | belle | plus simple | mieux que | préférable |
        tranquille | bienvenue | m’attend | j’y pense | réussir | solution | fasciné | noir | vois que | cherche
    .group-moyen =
        méthode | moyen | façon | dose | manière | comment | combien | quel | quelle | internet | tuto | cherché |
        chercher | recherche
    .group-fatale =
        sans douleur | mortelle | mortelles | létale | pour mourir | pour en finir | indolore | pour partir sans |
        se pendre | me pendre | noeud | nœud coulant | sans souffrir | dans son sommeil | dans mon sommeil |
        se tuer | me tuer
    .group-gaz = le gaz | la gazinière | la voiture allumée dans | pot d’échappement
    .group-ouvert = ouvert | ouvrir | ouvre | laisse | laissé | allumé | ouvrirai
    .group-roule = roulé | roule | conduis | conduit | au volant | à 180 | à 200 | traverse | traversé | moto
    .group-aveugle =
        yeux fermés | fermant les yeux | ferme les yeux | sans regarder | sans freiner | sans ceinture exprès |
        lâché le guidon | lâche le guidon
    .group-sombre =
        sombres | noires | noir | de mort | suicidaires | de fin | de partir | d’en finir | morbides | bizarres |
        de disparaître
    .group-dossier =
        dossier | dossiers | vae | livret | livrets | papiers | papier | paperasse | papiers administratifs |
        démarche | démarches | formation | cdd | contrat | jury | oral | formulaire | questions | questionnaire |
        inscription | procédure | études | entretien | examen | partie | étape | boulot | travail | document |
        documents | administratif
    .group-rester = rester | resterais | reste encore | tenir encore | continuer à vivre | me lever
    .group-serai = serai | serais | être | suis sûrement | serai sûrement
    .group-chose =
        serveur | serveurs | pc | ordi | ordinateur | téléphone | tel | portable | batterie | disque |
        disque dur | imprimante | site | appli | application | lien | réseau | wifi | box | écran | clé usb |
        câble | processus | process | session | connexion | machine | moteur | clavier | bug | bugs | job |
        script | tablette | télé | tâche
    .group-panne = mort | morte | morts | mortes | meurt | planté
    .group-tuer = tuer | tue | tué
    .group-gens =
        résident | résidents | résidente | patient | patients | patiente | malades | usagers | usager |
        personnes âgées | mourants | bénéficiaires | ehpad | défunts | défunt
    .group-trepas = mort | décès | mourir | fin de vie | suicidaires | deuil
    .group-cabinet = armoire à pharmacie | tiroir à pharmacie | trousse à pharmacie | tout le placard à pharmacie
    .group-defunts =
        mamie | mamy | papi | papy | mémé | pépé | grand-mère | grand-père | mon bébé | ma mère | mon père |
        maman | papa | mon frère | ma sœur | mon mari | ma femme | mon fils | ma fille
    .group-aller =
        vais | suis | monte | monté | montée | allé | allée | aller | marche | marché | reste | passe devant |
        traîne | regarde | regardé | pense | rêve | imagine | vois | assis | assise | debout | me retrouve |
        attire | attiré | attirée
    .group-haut =
        pont | rails | falaise | falaises | rambarde | rebord | balcon | toit | le vide | voie ferrée | parapet |
        dernier étage | bord de l’eau | la rivière | le fleuve | le canal | les voies | sauter
    .group-avoir =
        j’ai | prends | pris | regarde | garde | trouvé | sorti | tiens | acheté | caché | cherche | aiguisé
    .group-adieux = au revoir | adieu | dernière fois | pardon | désolé | désolée

vae-distress-unsure = Je lis que c’est dur en ce moment. Si ça ne va pas du tout, le 3114 répond jour et nuit. Parlez-vous du dossier, ou de vous ?
    .choice-dossier = Du dossier
    .choice-dossier-also = dossier | le dossier | de la vae | du livret | la vae | le livret | du travail | non | c’est une façon de parler | je rigole | ça va | je plaisante
    .choice-moi = De moi : ça ne va pas
    .choice-moi-also = moi | de moi | ça va pas | ça ne va pas | je vais mal | je ne vais pas bien | oui | des deux | les deux
    .noted-dossier = C’est long, et beaucoup de gens le disent. Un petit pas suffit aujourd’hui. Écrivez « aide », ou « parler à quelqu’un ».
    .stranger = Je lis que c’est dur en ce moment. Si ça ne va pas, appelez le 3114. C’est gratuit, jour et nuit. En danger immédiat : 112.
    .also =
        va me tuer | me tue | vont me tuer | me tuent | je craque | au bout du rouleau | au bout de ma vie |
        déprimé | déprimée | je pleure | en larmes | burn-out | burnout | épuisé | épuisée | plus la force |
        plus de force | plus le courage | je suis nul | je suis nulle | ça m’achève | la mort | me flinguer |
        tirer une balle | balle dans la tête | plus goût à rien | me frappe | mourir de | mourir d |
        mourir idiot | mourir idiote | va mourir | vont mourir | peur de mourir | failli mourir |
        envie de mourir de rire | envie de mourir de honte | envie de crever de rire | en finir avec |
        hâte d’en finir | vivement en finir | va finir par me tuer | veut me tuer | je me tue au |
        je me tue à la | je me tue à vous | je me tue à le | je me tue sur | je me tue avec |
        je me tue pour rien | en train de me tuer | commence à me tuer | vient de me tuer | failli me tuer |
        ça me fait du mal | peur de faire une bêtise | je vais sauter cette | je vais sauter la |
        je vais sauter l | je vais sauter le pas | mort de | morte de | crever de | disparaître sous terre |
        envie de disparaître sous terre | voudrais disparaître sous terre | disparaître dans un trou |
        envie de disparaître dans un trou | un poids pour | un fardeau pour | ma vie est foutue |
        ma vie est finie | plus rien n’a de sens | plus envie de rien | au fond du trou | au fond du gouffre |
        adieu | que ça s’arrête | que tout s’arrête | à quoi bon | en peux plus | en peu plus | tiens plus |
        pas la force | suis à bout | à bout de nerfs | à bout de forces | vois plus le bout | vois pas le bout |
        vais craquer | marre | ras le bol | plein le dos | plein le cul | rend dingue | rendent dingue |
        rend fou | rend folle | rendent fou | rendent folle | je deviens fou | péter un plomb | péter un câble |
        pète un câble | pète un plomb | pète les plombs | insupportable | l’enfer | un enfer | un cauchemar |
        prend la tête | prennent la tête | dégoûté | dégoûtée | écœuré | écœurée | démoralisé | ça me démoralise |
        ça me décourage | désespéré | désespérée | désespérant | plus d’espoir | perdu espoir | effondré |
        effondrée | je m’effondre | anéanti | dévasté | dévastée | bouleversé | le moral à zéro |
        moral dans les chaussettes | pas le moral | plus le moral | j’ai pleuré | en pleurs | envie de pleurer |
        vais pleurer | fait pleurer | dépression | dépressif | crise d’angoisse | crise de panique |
        crise de nerfs | insomnies | dors plus | mange plus | surmenage | me sens nul | me sens nulle |
        je suis trop nul | je suis trop nulle | y arriverai jamais | jamais y arriver | bon à rien |
        bonne à rien | vaux rien | sers à rien | une merde | pas à la hauteur | j’ai honte | je me déteste |
        mois pour rien | ans pour rien | tout ça pour rien | me sens seul | me sens seule | je me sens mal |
        je vais mal | vais pas bien | père est mort | papa est mort | mari est mort | frère est mort |
        fils est mort | conjoint est mort | chien est mort | mère est morte | maman est morte | femme est morte |
        sœur est morte | fille est morte | perdu mon père | perdu ma mère | perdu mon mari | perdu ma femme |
        perdu mon bébé | perdu un proche | en deuil | fausse couche | j’ai un cancer | violée | il me bat |
        il me tape | violences conjugales | harcelé | harcelée | harcèlement | suis en danger | peur de lui |
        peur de rentrer | envoyer balader | envoyer promener | tout plaquer | tout lâcher | je me coupe |
        me fais vomir | bout de mes forces | m’a frappé | m’a frappée | m’a tapé | meurs | me noyer |
        plus vivre à | plus vivre chez | plus vivre avec | plus vivre en | plus vivre dans | plus vivre de |
        plus vivre seul | veux pas vivre à | veux pas vivre chez | veux pas vivre avec | me jeter dessus |
        me jette dessus | plus goût à la vie | je suis angoissé | je suis angoissée | vais très mal | est décédé |
        est décédée | mari me bat | conjoint me bat | copain me bat | boulet pour | un boulet | me sens vide |
        je suis vide | veux partir loin | faire du mal | crever | cercueil | ma tombe | enterrement | fardeau |
        un poids | de trop | veines | somnifères | cachets | corde | flingue | fusil | une arme | revolver |
        pistolet | carabine | pendaison | pendu | pendue | hôpital psychiatrique | hospitalisé en psychiatrie |
        hospitalisée en psychiatrie | urgences psychiatriques | mon psychiatre | envies de meurtre |
        passer à l’acte | passage à l’acte | l’irréparable | faire une bêtise | faire une connerie | disparaître |
        souffrance | je souffre | souffre trop | plus d’avenir | pas d’avenir | aucun avenir | plus de futur |
        sans issue | aucune issue | pas d’issue | plus d’issue | plus de solution | aucune solution |
        plus d’autre solution | personne ne m’aime | personne m’aime | personne pense à moi | manque à personne |
        je manquerais à | seul au monde | seule au monde | me hais | une ratée | un raté | un moins que rien |
        une moins que rien | nul à chier | nulle à chier | suis foutu | suis foutue | suis brisé | suis brisée |
        suis cassé | suis cassée | suis détruit | suis en miettes | me détruit | me détruire | je coule |
        toucher le fond | touché le fond | je sombre | idées sombres | idées tristes | broie du noir |
        vois tout en noir | tout est noir | trou noir | le gouffre | arrêter de me battre | arrêté de me battre |
        plus l’énergie | plus d’énergie | plus de goût | plus goût | plus d’intérêt | plus le goût |
        à quoi je sers | sers plus à rien | sert plus à rien de | suis au bout | à bout de tout | rien à perdre |
        plus rien à attendre | n’attends plus rien | tout perdu | tout est fini | la fin pour moi | en finir une |
        en finir vite | calvaire | invivable | m’achève | achever | tue à petit feu | vient de mourir |
        vient de décéder | nous a quittés | décès de | père est parti | abandonné de tous | abandonnée |
        boule au ventre | angoisse | angoisses | attaque de panique | pars en vrille | personne à qui parler |
        me menace | menace de me | me bat | me viole | insomnie | pas dormi depuis | mange presque plus |
        plus faim | arrêté de manger | je bois trop | me punir | tout arrêter | tout abandonner | m’en aller |
        partir loin | partir tranquille | partir en paix | trouver la paix | être en paix | reposer en paix |
        dernier message | dernière fois que je vous | pardonnez-moi | pardonne-moi | pardon à tous |
        pardon à mes | je demande pardon | demande pardon à | dernières volontés | donné mon chien |
        donné mon chat | donné mes affaires | distribué mes affaires | donné toutes mes affaires |
        vidé mon appartement | plus besoin de rien | plus besoin de vous | ne vous inquiétez plus |
        serai plus là | serais plus là | jusqu’à demain | voir demain | passer la nuit | peur de ce soir |
        peur de rester seul | peur de rester seule | peur de moi | me faire quelque chose |
        sais ce qu’il me reste à faire | sais quoi faire de moi | tombe la tête contre | tête contre les murs |
        tape la tête | médocs | antidépresseurs | anxiolytiques | dépressive | bipolaire | assurance décès |
        débarrassé de moi | bon débarras | ce serait plus simple | ça irait mieux sans | plus ma place |
        pas ma place | aucune place | je gêne | je dérange tout le monde | inutile à tous | suis inutile |
        complètement inutile | rien ne me retient | me retiennent | en enfer | qu’on en finisse | au secours |
        perdre pied | je lâche | je baisse les bras | plus le choix | plus tenir | tenir encore |
        combien de temps je vais tenir | sais pas si je vais tenir | vais pas tenir | tiendrai pas | sans espoir |
        aucun espoir | plus espoir | mort | morte | la vie | cette vie | en vie | vivant | vivante | souffrir |
        douleur | me faire mal | faire mal à | gâche tout | coûte trop cher à | soulagés | libérer tout |
        les libérer | méritent mieux | mérite pas | mérite rien | idées très sombres | idées bizarres |
        mauvaises idées | pulsions | m’éteindre | tout s’éteigne | m’endormir | plus me lever |
        mon cœur s’arrête | mon cœur lâche | derniers mots | pour de bon | pour toujours | à jamais |
        je m’en vais | loin très loin | ma révérence | quitter la scène | baisser le rideau | ça s’arrête là |
        s’arrête ici | passerai pas l’hiver | passerai pas l’été | passerai pas noël | passerai pas la nuit |
        verrai pas | fêterai pas | serai pas là pour voir | me supporter | un mot sur la table | la rejoindre |
        le rejoindre | les rejoindre | rejoindre mon père | mes obsèques | un camion me | une voiture me |
        fermant les yeux | tout avaler | nœud | cherché sur internet comment | hôpital psy |
        clinique psychiatrique | sorti de réa | sortie de réa | regrette d’être | m’ont sauvé | loupé mon coup |
        plus en sécurité | pas en sécurité | plus me battre | lutte tous les jours | m’accroche plus |
        me raccrocher | retiendra | trop mal | trop dur pour moi | plus de larmes | pour un rien | fond du seau |
        en pls | plus d’essence | suis vidé | suis vidée | détruite | détruit par | agressée | agressé | le noir |
        planter ma vie | raté ma vie | rater ma vie | échec total | un échec | que des échecs | abandonne tout |
        renonce à tout | rien ne va | rien va | tout va mal | perdu pied | n’en peux | sous terre | ce monde |
        cette terre | un fantôme | personne voit | m’oublier | trop tard pour moi | foutu pour moi |
        sans lendemain | prenez soin de | prends soin de mes | occupez vous | qui s’occupera de |
        s’occupera de mes | s’occupera de mon | s’occupera de ma | s’est suicidé | s’est suicidée | s’est tué |
        s’est tuée | envie de vivre à | envie de vivre en | hospitalisé après | hospitalisée après |
        dossier de moins | deux fois la | sera la bonne | pas envie de vivre à | plus envie de vivre à |
        pas envie de vivre en | plus rien qui | plus rien me | plus rien pour moi | pourquoi je resterais |
        pourquoi rester | raison de rester | décision est prise | au revoir | réponds plus de moi | ombre de moi |
        personne au monde | personne a besoin de moi | 3114 | sos amitié | vomir | mon testament |
        deux tentatives | trois tentatives | acheté ce qu’il faut | comprends pourquoi il | m’effacer |
        s’effacer | plus d’envie | au calme pour | mal dans ma peau | mal dans ma tête | ma tête va exploser |
        à vif | déchirée | rongé | rongée | harcel | désespoir | détresse | plus penser | m’enfuir |
        envi d’en finir | fin du monde pour moi | sous les roues | pourquoi je reste | dernière fois que j’écris |
        dernière fois que je parle | autant que je parte | mieux que je parte | juste la paix | tenir debout |
        comment tenir | tout est en ordre | tout est réglé | dérangerai plus | plus vous déranger |
        embêterai plus | plus un problème | occuper de moi | bientôt réglé | sera bientôt fini |
        demain ça sera fini | demain ce sera fini | dernière nuit | se reverra pas | on se reverra |
        m’attendez pas | me rappeler pas la peine | en aurai plus besoin | là où je vais | là où je serai |
        regardé en bas | plus me soigner | faire pareil que mon | faire comme mon père | faire comme ma mère |
        j’y pense tout le temps | y pense tous les jours | y pense chaque | j’y pense souvent |
        pense à ça tout le temps | trotte dans la tête | les voix | entends des voix | terminé pour moi |
        long feu | plus pour longtemps | jours sont comptés | compte à rebours | game over | quitte le game |
        quitter le game | désinstaller ma vie | pieds devant | fin de tout | aucune envie | envie de rien |
        goût de rien | goût à rien | plus aucun goût | plus aucune force | plus aucun sens | plus aucun intérêt |
        perdu tout espoir | suis transparent | suis transparente | j’existe pas | existe pour personne |
        compte pour personne | compte pour rien | vaux plus | aucune valeur | un problème pour tout |
        problème pour tout le monde | fais du mal à | fais que du mal | mal que je fais | me haïr |
        haine contre moi | honte d’être | honte de vivre | honte de moi | peur de la nuit | seule sortie |
        seule solution | seul moyen | que cette solution | tunnel | étouffe | suffoque | éteint | éteinte |
        cassé de l’intérieur | brisé de l’intérieur | me détester | à bout de souffle | à bout de vie | survis |
        survivre | tentation | laisser aller | me laisse aller | lâcher prise | lâcher la rampe | lâche la rampe |
        baisse le rideau | tirer le rideau | c’est la fin | la fin approche | ma fin | fin de moi | fin proche |
        mes derniers jours | derniers instants | dernières heures | j’ai tout réglé | fermé les volets |
        dernière volonté | une ombre | sers à personne | d’être moi | être quelqu’un d’autre | je suis encore là |
        rendre compte que | s’en rendre compte | deux doigts de | me louper | pour la dernière fois |
        veux partir | envie de partir | sais ce que je vais faire | plus le sens | plus de sens | vie cé nul |
        vie c’est nul | étrangle | me séquestre | séquestrée | enfermée chez | me poursuit | me suit partout |
        peur pour ma vie | mal à mon fils | mal à ma fille | frappe mes enfants | frappe les enfants |
        rien mangé depuis | pas mangé depuis | replongé | rechuté | saigne | fais un malaise | mal à la poitrine |
        armoire à pharmacie | à exister | plus exister | sois plus là | suis pas là personne | sans ceinture |
        attendre demain | ça finisse | ma vie me | honte de ce que je suis | déçois tout le monde | je déçois |
        j’ai déçu | déception pour | gâché ma vie | plus la peine | pas la peine de continuer | pas la peine que |
        seul contre | tout contre moi | j’ai froid à l’intérieur | à l’intérieur de moi | pleurer sans |
        pleure toute la journée | tremble | souhaite que ça | plus à rien d’attendre | me sens | plus envie |
        triste | tristesse | malheureux | malheureuse | coupable | culpabilité | solitude | trop lourd à |
        trop lourd pour moi | n’y crois plus | plus confiance en rien | lassé de tout | fatigué de tout |
        fatiguée de tout | personne m’attend | personne ne m’attend | m’attend nulle part | intéresse personne |
        veut de moi | veulent de moi | personne m’écoute | personne ne m’écoute | comprimés | pilules |
        mon traitement | sors plus du lit | sortir du lit | sors plus de mon lit | reste au lit |
        sortir de mon lit | me lever du lit | excuse pour tout | pardon maman | pardon papa | désolé maman |
        désolée maman | pardon mes | je vous aime | prévenez ma | prévenez mon | appelez ma mère |
        je vais couler | au fond de l’eau | fond de la rivière | hiberner | continuer comme ça |
        veux plus continuer | peux plus continuer | peux pas continuer | voir grandir | grandir sans |
        éteindre la lumière | débranchez | grand sommeil | long sommeil | repos éternel | aller simple |
        dernier voyage | fin de partie | rendre les armes | déposer les armes | enfin libre | délivré | délivrée |
        délivrance | là-haut | au ciel | place nulle part | mène nulle part | plus de place pour moi |
        pas de place pour moi | dans le mal | ma life | vie de chien | vie de merde | vdm | foutue vie |
        chienne de vie | plus debout | jamais assez | jamais été à la hauteur | rien réussi | rate tout |
        tout foiré | foire tout | que des malheurs | la poisse | maudit | maudite | personne pour m’aider |
        à quoi ça rime | rime à rien | plus la tête à | tête explose | tourne dans ma tête |
        tournent dans ma tête | dans ma tête tout | noir dans ma tête | voix dans ma tête | mes pensées |
        pensées qui | perdre la tête | perds la tête | plus moi-même | suis plus moi | me reconnais plus |
        je me perds | sombrer | noyade | me noie | la tête sous l’eau depuis | bousille | bousillée |
        fous en l’air | tout foutre en l’air | au-dessus du vide | attiré par le vide | vide en moi | cicatrices |
        saigner | mes bras | mes poignets | le ventre vide | je bois tous | je bois pour | bois pour oublier |
        picole | défonce | overdose | suis hospitalisé | suis hospitalisée | hospitalisé d’office | mon psy |
        ma psy | sous traitement | calmants | xanax | lexomil | valium | antidépresseur | anxio | suicid |
        mourant | cordes | couteau | couteaux | lame | lames | rasoir | dormir | tentative | médicaments |
        falaise | souffrances | cette existence | mon existence | jamais vu le jour | dans mon sommeil |
        sur terre | me lever jamais | mon départ | mon vrai départ | grand départ | vieillir |
        pas l’année prochaine | me retrouvera | on me retrouve | mon corps | sera trop tard | vous lirez |
        lirez ça | pas de sa faute | pas votre faute | tout est ma faute | tout est de ma faute | ma faute si |
        mots de passe pour | rendu les clefs | rendu les clés | pas besoin de moi | plus besoin de moi |
        j’encombre | déchet | une ordure | bon à jeter | ça cesse | comment je ferais | comment je vais le faire |
        choisi le jour | j’ai choisi la date | le fais ce soir | le fais samedi | passer de l’autre |
        l’autre côté | me calme | peux plus supporter | peux plus avancer | peux plus respirer | faire semblant |
        semblant d’aller | fais semblant | me regarder dans | dans la glace | tout sourire | je souris mais |
        sourire mais | personne ne voit | personne comprend ce que | personne ne comprend ce que |
        me comprend pas | seule au fond | tout seul dans | toute seule dans | parle à personne | plus à personne |
        sors plus de chez | enfermé chez | reste enfermé | volets fermés | rideaux fermés | me lave plus |
        ne me lave | froid dans | vide immense | vide énorme | plus de sentiments | ressens plus | ressens rien |
        sens plus rien | rien ressentir | anesthésié | plus de place dans | honte à ma famille | honte à mes |
        déshonneur | déshonorer | je ne suis rien | je suis rien | suis rien du tout | je vaux pas | minable |
        pathétique | je suis bête à | incapable de tout | incapable de vivre | bonne qu’à | suis bon qu’à |
        un monstre | ce que je mérite | mérite ce qui | mon dernier espoir | plus qu’une solution |
        une solution radicale | me cacher | me terrer | au fond de mon lit | m’écrouler | écroulé | écroulée |
        m’effondrer | à genoux | au tapis | anéantir | autodétruire | autodestruction | détruis | me gâche |
        en ai assez | assez de tout | assez de cette | la haine | en colère contre moi | contre moi-même |
        m’en veux | m’en voudrai | plus envie de vivre en | ma vie est | ma vie n’est | dans ma vie | de ma vie |
        ma vie ne | ma vie n’a | ma vie s’arrête | ma vie ici | continuer sans moi | vivre sans moi |
        sera sans moi | seront sans moi | avoir la paix | bientôt fini pour moi | fini pour moi tout ça |
        jeter dans le vide | plus rien ne m’ | plus rien n’a | oubliez-moi tous | qu’on m’oublie |
        tout est prêt pour ce soir | c’est fini pour moi cette | rien ne me fait envie | plus rien ne me fait
    .around =
        peux … vivre | partir … pour de bon | plus … exister | plus … goût | plus … supporter | poids … famille |
        charge … famille | déjà … tentatives | fait … une bêtise | mal … à moi-même | me … punir |
        plus … envie … rien | pas … envie … lever | (souhait) … partir loin | (sauter) … (hauteur) |
        (regarde) … fenêtre | (fardeau) … (proches) | pas … avenir | plus … avenir | vie … sens | vie … enfer |
        vie … (ne-vaut) | tout … fini | plus … tenir | rester … seul … soir | écrit … lettre | donné … affaires |
        serait … plus simple | serait … mieux | peur … moi-même | voiture … volant | veux … que ça … s’arrête |
        veux … partir … tranquille | sans … (proches) … serais | rien … perdre | (idee) … mort | ne … sert plus |
        (hauteur) … me dis | me dis … (hauteur) | balcon … vite | chaque … train | plus … voir … personne |
        voulu … disparaître | besoin … que … s’arrête | (souhait) … tout … arrête | (souhait) … arrête … tout |
        passerai … pas | serai … pas … voir | (bientot) … partie | manquer … personne | (souhait) … dormir |
        pas … voir … demain | (proches) … soulag | mère … comme moi | père … comme moi | (proches) … mort |
        (proches) … morte | (proches) … décédé | (proches) … parti trop | personne … besoin de moi |
        décision … ce soir | plus … à me supporter | annulez … plus besoin | plus besoin … là où |
        je … (arme) … gorge | vous … dire … au revoir | fenêtre … en bas | (hauteur) … en bas |
        plus … occuper de moi | plus … (rester) | pourquoi … (rester) | raison … (rester) | sens … de trop |
        dernière fois … vous | terminé … pour moi | foutu … pour moi | en peux … plus | peux … plus … continuer |
        peux … plus … avancer | peux … plus … respirer | n’ai … plus … personne | plus … personne … au monde |
        plus … voir … avenir | peur … que je … fasse | rien … ne va | vie … trop dure | vie … dure |
        vie … injuste | vie … cauchemar | vie … gâchée | vie … ratée | raté … vie | gâché … vie | ma vie … là |
        ma vie … rien | la vie … rien | vie … m’a … pris | la vie … pour moi | la vie … filer | la vie … plus |
        la vie … sans | bonheur … vie | plus … la vie | pas … la vie | marre … tout | dégoûté … vie |
        être … mort | être … morte | vais … mourir | rester … couché | partir … (proches) … paix |
        mes … médicaments … tous | médicaments … d’un coup | corde … cou | (rejoindre) … (defunts) |
        (regarde) … (cachets) | demain … plus là | demain … pas là … personne | pas … vie … pour moi |
        (souhait) … partir … loin | voix … me disent | plus … sens … moi | (aller) … (haut) | (avoir) … (arme) |
        si … rate … fini | si … refus … fini | plus … la peine | (souhait) … repos | jamais … (proches) … revoir |
        (pas) … moi-même | ne … sers | (souhait) … plus … sentir | plus … ressentir | (pas) … (retient) |
        (pas) … tenir | (bientot) … libre | (adieux) … (proches) | (souhait) … pas … me réveiller |
        plus … jamais … me réveiller | décidé … fini pour moi | (souhait) … juste … la paix
