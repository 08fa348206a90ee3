### Quand une personne écrit qu’elle va mal. Les numéros viennent de contacts/nationaux.csv : 3114 et 112.
### Rien d’autre n’est dit dans ce message. Faites relire tout changement par quelqu’un dont c’est le métier.

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
        faut me tuer | de me tuer | à me tuer | je me tue | pensées noires | pensées morbides | terme à mes jours |
        lettre d’adieu | c’est un adieu | me fous en l’air | me pends | corde prête | acheté une corde |
        sauter du pont | sauter dans le vide | sauter du balcon | sauter sous | passer sous un train |
        mettre sous un train | foncer dans un arbre | avaler des cachets | avalé une boîte | avaler une boîte |
        avalé tous mes | avaler tous mes | me taillade | scarifie | scarification | me coupe les bras |
        me fais du mal | m’automutile | automutilation | veux me flinguer | veux me tirer une balle |
        veux me buter | vais me flinguer | vais me tirer une balle | vais me buter | envie de me flinguer |
        envie de me tirer une balle | envie de me buter | je vais faire une bêtise | envie de faire une bêtise |
        vais faire une connerie | en finir avec ma vie | en finir avec cette vie | en finir avec mes jours |
        en finir avec l’existence | en finir avec moi | en finir avec la souffrance |
        en finir avec cette souffrance | laissez-moi crever |
        si j’étais plus là | si je n’étais plus là | plus être de ce monde | perdu l’envie de vivre |
        perdu toute envie de vivre | supporte plus ma vie | supporte plus la vie | supporte plus de vivre |
        la vie m’intéresse plus | veut se tuer | va se tuer | envie de se tuer | prendre des cachets | les veines |
        plus vivre | et plus me réveiller | rester en vie | plus continuer à vivre |
        pas la peine de vivre | pas la peine d’être vécue | plus la peine d’être vécue | pas le coup d’être vécue |
        rêve de disparaître | pas je me tue | fin à mes jours | fin à ma vie | fin à mes souffrances | me jeter |
        me jette | tous mes cachets | tous mes médicaments | tous mes médocs | tous mes somnifères |
        adieu tout le monde | vous dis adieu | dis adieu à tous
    .around =
        plus … envie de vivre | pas … envie de vivre | aucune … envie de vivre | plus … raison de vivre |
        veux … mourir | voudrais … mourir | aimerais … mourir | envie … mourir | pense … suicide |
        penser … suicide | pensé … suicide | tentative … suicide | fait … ts | idées … suicidaires |
        veux … en finir avec la vie | partir … sans me réveiller | endormir … plus me réveiller |
        endormir … pas me réveiller | endormir … jamais me réveiller | monde … mieux sans moi |
        mieux … si j’étais plus là | avaler … cachets | avalé … cachets | avaler … médicaments |
        avalé … médicaments | pris … boîtes de médicaments | sauter … pont | sauter … fenêtre | sauter … balcon |
        sauter … falaise | sauter … toit | jeter … sous un train | jeter … pont | ouvrir … veines |
        tailler … veines | couper … veines | coupe … veines | me … pendre

vae-distress-unsure = Je lis que c’est dur en ce moment. Parlez-vous du dossier, ou de vous ?
    .choice-dossier = Du dossier
    .choice-dossier-also = dossier | le dossier | de la vae | du livret | la vae | le livret | du travail | non | c’est une façon de parler | je rigole | ça va | je plaisante
    .choice-moi = De moi : ça ne va pas
    .choice-moi-also = moi | de moi | ça va pas | ça ne va pas | je vais mal | je ne vais pas bien | oui | des deux | les deux
    .noted-dossier = C’est long, et beaucoup de gens le disent. Un petit pas suffit aujourd’hui. Écrivez « aide », ou « parler à quelqu’un ».
    .stranger = Je lis que c’est dur en ce moment. Si ça ne va pas, appelez le 3114. C’est gratuit, jour et nuit. En danger immédiat : 112.
    .also =
        va me tuer | me tue | vont me tuer | me tuent | je craque | au bout du rouleau | au bout de ma vie |
        déprimé | déprimée | déprime | je pleure | en larmes | burn-out | burn out | burnout | épuisé | épuisée |
        plus la force | plus de force | plus le courage | je suis nul | je suis nulle | ça m’achève | la mort |
        me flinguer | tirer une balle | balle dans la tête | plus goût à rien | me frappe | prévention du suicide |
        prévention suicide | suicide écoute | mourir de | mourir d | mourir idiot | mourir idiote | va mourir |
        vont mourir | peur de mourir | failli mourir | envie de mourir de rire | envie de mourir de honte |
        envie de crever de rire | en finir avec | hâte d’en finir | vivement en finir | va finir par me tuer |
        veut me tuer | je me tue au | je me tue à la | je me tue à vous | je me tue à le | je me tue sur |
        je me tue avec | je me tue pour rien | en train de me tuer | commence à me tuer | vient de me tuer |
        failli me tuer | ça me fait du mal | peur de faire une bêtise | je vais sauter cette | je vais sauter la |
        je vais sauter l | je vais sauter le pas | mort de | morte de | crever de | disparaître sous terre |
        envie de disparaître sous terre | voudrais disparaître sous terre | disparaître dans un trou |
        envie de disparaître dans un trou | un poids pour | un fardeau pour | ma vie est foutue | ma vie est finie |
        plus rien n’a de sens | plus envie de rien | au fond du trou | au fond du gouffre | adieu |
        que ça s’arrête | que tout s’arrête | à quoi bon | en peux plus | en peu plus | tiens plus | pas la force |
        suis à bout | à bout de nerfs | à bout de forces | vois plus le bout | vois pas le bout | vais craquer |
        marre | ras le bol | plein le dos | plein le cul | rend dingue | rendent dingue | rend fou | rend folle |
        rendent fou | rendent folle | je deviens fou | péter un plomb | péter un câble | pète un câble |
        pète un plomb | pète les plombs | insupportable | l’enfer | un enfer | un cauchemar | prend la tête |
        prennent la tête | dégoûté | dégoûtée | écœuré | écœurée | démoralisé | ça me démoralise | ça me décourage |
        désespéré | désespérée | désespérant | plus d’espoir | perdu espoir | effondré | effondrée | je m’effondre |
        anéanti | dévasté | dévastée | bouleversé | le moral à zéro | moral dans les chaussettes | pas le moral |
        plus le moral | j’ai pleuré | en pleurs | envie de pleurer | vais pleurer | fait pleurer | dépression |
        dépressif | crise d’angoisse | crise de panique | crise de nerfs | insomnies | dors plus | mange plus |
        surmenage | me sens nul | me sens nulle | je suis trop nul | je suis trop nulle | y arriverai jamais |
        jamais y arriver | bon à rien | bonne à rien | vaux rien | sers à rien | une merde | pas à la hauteur |
        j’ai honte | je me déteste | mois pour rien | ans pour rien | tout ça pour rien | me sens seul |
        me sens seule | je me sens mal | je vais mal | vais pas bien | père est mort | papa est mort |
        mari est mort | frère est mort | fils est mort | conjoint est mort | chien est mort | mère est morte |
        maman est morte | femme est morte | sœur est morte | fille est morte | perdu mon père | perdu ma mère |
        perdu mon mari | perdu ma femme | perdu mon bébé | perdu un proche | en deuil | obsèques | fausse couche |
        j’ai un cancer | violée | il me bat | il me tape | violences conjugales | harcelé | harcelée | harcèlement |
        suis en danger | peur de lui | peur de rentrer | envoyer balader | envoyer promener | tout plaquer |
        tout lâcher | je me coupe | me fais vomir | bout de mes forces | m’a frappé | m’a frappée | m’a tapé |
        meurs | me noyer | plus vivre à | plus vivre chez | plus vivre avec | plus vivre en | plus vivre dans |
        plus vivre de | plus vivre seul | veux pas vivre à | veux pas vivre chez | veux pas vivre avec |
        me jeter à l’eau | me jette à l’eau | me jeter dessus | me jette dessus | plus goût à la vie |
        je suis angoissé | je suis angoissée | vais très mal | est décédé | est décédée | mari me bat |
        conjoint me bat | copain me bat | boulet pour | un boulet | me sens vide | je suis vide |
        veux partir loin | faire du mal
    .around =
        plus … vivre | pas … vivre | peux … vivre | continuer … vivre | personne … si je meurs |
        personne … si je disparais | partir … pour de bon | partir … pour toujours | disparaître … jamais |
        plus … exister | plus … goût | pas … réveiller | plus … réveiller |
        plus … supporter | tout le monde … sans moi | poids … famille | charge … famille | déjà … tentatives |
        fait … une bêtise | mal … à moi-même | me … punir
