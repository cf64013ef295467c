/**
 * English letter-to-sound rules after Elovitz, Johnson, McHugh and Shore, "Automatic Translation of English Text to
 * Phonetics by Means of Letter-to-Sound Rules" (Naval Research Laboratory, 1976; a work of the US government, public
 * domain), shortened and written anew. `left[letters]right=SOUNDS`; a word stands between spaces. In the contexts:
 * `#` vowels · `:` any consonants · `^` one consonant · `.` a voiced consonant · `+` e, i or y · `&` a sibilant ·
 * `@` a consonant after which long u is "oo" · `%` a suffix (er, e, es, ed, ing, ely). The first rule that fits wins.
 */
export const spellingRules = `
 [a] =AX
 [are] =AA R
[ar]o=AX R
[ar]#=EH R
^[as]#=EY S
[a]wa=AX
[aw]=AO
 :[any]=EH N IY
[a]^+#=EY
#:[ally]=AX L IY
 [al]#=AX L
#:[ag]e=IH JH
[a]^+:#=AE
 :[a]^+ =EY
[a]^%=EY
 [arr]=AX R
[arr]=AE R
 :[ar] =AA R
[ar] =ER
[ar]=AA R
[air]=EH R
[ai]=EY
[ay]=EY
[au]=AO
#:[al] =AX L
#:[als] =AX L Z
[alk]=AO K
[al]^=AO L
 :[able]=EY B AX L
[able]=AX B AX L
[ang]+=EY N JH
[a] =AX
[a]=AE
 [be]^#=B IH
[buil]=B IH L
[bb]=B
[b]=B
 [ch]^=K
[tch]=CH
[ch]=CH
 s[ci]#=S AY
[ci]a=SH
[ci]o=SH
[ci]en=SH
[cc]+=K S
[cc]=K
[c]+=S
[ck]=K
[c]=K
#:[ded] =D IH D
.e[d] =D
#^:e[d] =T
 [de]^#=D IH
 [dow]=D AW
[dge]=JH
[dd]=D
[d]=D
#:[e] =
 :[e] =IY
#[ed] =D
#:[e]d =
[ev]er=EH V
[e]^%=IY
[eri]#=IY R IY
[eri]=EH R IH
#:[er]#=ER
[er]#=EH R
[er]=ER
#:[e]w=
@[ew]=UW
[ew]=Y UW
[e]o=IY
#:&[es] =IH Z
#:[e]s =
#:[ely] =L IY
#:[ement]=M EH N T
[eful]=F UH L
[ee]=IY
[earn]=ER N
 [ear]^=ER
[ead]=EH D
#:[ea] =IY AX
[ea]su=EH
[ea]=IY
[eigh]=EY
[ei]=IY
[ey]=IY
[eu]=Y UW
#:[en] =AX N
[e]=EH
[ful]=F UH L
[ff]=F
[f]=F
[giv]=G IH V
 [g]i^=G
[ge]t=G EH
[gg]=G
 b#[g]=G
[g]+=JH
#[gh]=
 [gn]=N
[g]=G
[h]#=HH
[h]=
 [in]=IH N
 [i] =AY
[in]d=AY N
[ier]=IY ER
[ied] =AY D
[ien]=IY EH N
[ie]t=AY EH
 :[i]%=AY
[i]%=IY
[ie]=IY
[i]^+:#=IH
[ir]#=AY R
[iz]%=AY Z
[is]%=AY Z
[i]d%=AY
+^[i]^+=IH
[i]t%=AY
#^:[i]^+=IH
[i]^+=AY
[ir]=ER
[igh]=AY
[ild]=AY L D
[ign] =AY N
[ique]=IY K
[i] =IY
[i]=IH
[j]=JH
 [k]n=
[k]=K
[lo]c#=L OW
l[l]=
#^:[l]%=AX L
[lead]=L IY D
[l]=L
[mov]=M UW V
m[m]=
[m]=M
e[ng]+=N JH
[ng]r=NG G
[ng]#=NG G
[ngl]%=NG G AX L
[ng]=NG
[nk]=NG K
n[n]=
[n]=N
[of] =AX V
[orough]=ER OW
#:[or] =ER
#:[ors] =ER Z
[or]=AO R
 [one]=W AH N
[ow]=OW
 [over]=OW V ER
[ov]=AH V
[o]^%=OW
[o]^en=OW
[o]^i#=OW
[ol]d=OW L
[ought]=AO T
[ough]=AH F
 [ou]=AW
h[ou]s#=AW
[ous]=AX S
[our]=AO R
[ould]=UH D
^[ou]^l=AH
[oup]=UW P
[ou]=AW
[oy]=OY
[oing]=OW IH NG
[oi]=OY
[oor]=AO R
[ook]=UH K
[ood]=UH D
[oo]=UW
[o]e=OW
[o] =OW
[oa]=OW
 [only]=OW N L IY
[on't]=OW N T
c[o]n=AA
[o]ng=AO
 :^[o]n=AH
i[on]=AX N
#:[on] =AX N
#^[on]=AX N
[o]st =OW
[of]^=AO F
[o]ss=AO
#^:[om]=AH M
[o]=AA
[ph]=F
[pp]=P
[pow]=P AW
[put] =P UH T
[p]=P
[quar]=K W AO R
[qu]=K W
[q]=K
 [re]^#=R IY
[rr]=R
[rh]=R
[r]=R
[sh]=SH
#[sion]=ZH AX N
[some]=S AH M
#[sur]#=ZH ER
[sur]#=SH ER
#[su]#=ZH UW
#[ssu]#=SH UW
#[sed] =Z D
#[s]#=Z
[said]=S EH D
^[sion]=SH AX N
[s]s=
.[s] =Z
#:.e[s] =Z
#:^#[s] =S
u[s] =S
 :#[s] =Z
 [sch]=S K
[s]c+=
#[sm]=Z M
[s]=S
 [thr]=TH R
[ther]=DH ER
 [tha]=DH AE
 [the]=DH EH
[th]=TH
#:[ted] =T IH D
s[ti]#n=CH
[ti]o=SH
[ti]a=SH
[tien]=SH AX N
[tur]#=CH ER
[tu]a=CH UW
[tt]=T
[t]=T
 [un]i=Y UW N
 [un]=AH N
@[ur]#=UH R
[ur]#=Y UH R
[ur]=ER
[u]^ =AH
[u]^^=AH
[uy]=AY
 g[u]#=
g[u]%=
g[u]#=W
#n[u]=Y UW
@[u]=UW
[u]=Y UW
[v]=V
[wa]s=W AA
[wa]t=W AO
[where]=W EH R
[what]=W AH T
[whol]=HH OW L
[who]=HH UW
[wh]=W
[war]=W AO R
[wor]^=W ER
[wr]=R
[w]=W
 [x]=Z
[x]=K S
[young]=Y AH NG
 [yes]=Y EH S
 [y]=Y
#^:[y] =IY
#^:[y]i=IY
 :[y] =AY
 :[y]#=AY
 :[y]^+:#=IH
 :[y]^#=AY
[y]=IH
[zz]=Z
[z]=Z
`;

/** Words the rules get wrong and speech uses all the time, parted by bars. */
export const irregularWords = `
a=AX | about=AX B AW T | again=AX G EH N | am=AE M | an=AX N | and=AE N D | answer=AE N S ER | any=EH N IY |
are=AA R | audio=AO D IY OW | because=B IH K AH Z | been=B IH N | both=B OW TH | bread=B R EH D |
business=B IH Z N AX S | cloudy=K L AW D IY | come=K AH M | could=K UH D | course=K AO R S | degree=D IH G R IY |
degrees=D IH G R IY Z | do=D UW | does=D AH Z | done=D AH N | doing=D UW IH NG | every=EH V R IY | eight=EY T |
for=F AO R | forecast=F AO R K AE S T | friend=F R EH N D | from=F R AH M | give=G IH V | go=G OW | gone=G AO N |
good=G UH D | great=G R EY T | have=HH AE V | he=HH IY | hear=HH IY R | heard=HH ER D | heart=HH AA R T |
hello=HH EH L OW | help=HH EH L P | here=HH IY R | hour=AW ER | how=HH AW | i=AY | idea=AY D IY AX | is=IH Z |
into=IH N T UW | know=N OW | listen=L IH S AX N | live=L IH V | london=L AH N D AX N | lose=L UW Z | love=L AH V |
many=M EH N IY | me=M IY | meet=M IY T | minute=M IH N AX T | money=M AH N IY | moment=M OW M AX N T |
mother=M AH DH ER | move=M UW V | my=M AY | name=N EY M | no=N OW | nothing=N AH TH IH NG | now=N AW | of=AX V |
off=AO F | often=AO F AX N | on=AA N | once=W AH N S | one=W AH N | only=OW N L IY | other=AH DH ER | our=AW ER |
out=AW T | paris=P EH R IH S | people=P IY P AX L | please=P L IY Z | put=P UH T | question=K W EH S CH AX N |
read=R IY D | ready=R EH D IY | really=R IY L IY | rules=R UW L Z | said=S EH D | says=S EH Z | session=S EH SH AX N |
she=SH IY | should=SH UH D | simulator=S IH M Y AX L EY T ER | so=S OW | some=S AH M | something=S AH M TH IH NG |
sorry=S AA R IY | story=S T AO R IY | sure=SH UH R | talk=T AO K | thanks=TH AE NG K S | thank=TH AE NG K |
that=DH AE T | the=DH AX | their=DH EH R | them=DH EH M | then=DH EH N | there=DH EH R | these=DH IY Z | they=DH EY |
this=DH IH S | those=DH OW Z | through=TH R UW | to=T UW | today=T AX D EY | tokyo=T OW K Y OW |
tomorrow=T AX M AA R OW | two=T UW | usually=Y UW ZH AX L IY | very=V EH R IY | voice=V OY S | want=W AA N T |
was=W AH Z | water=W AO T ER | we=W IY | weather=W EH DH ER | were=W ER | what=W AH T | where=W EH R | which=W IH CH |
who=HH UW | whole=HH OW L | why=W AY | with=W IH DH | woman=W UH M AX N | word=W ER D | words=W ER D Z | work=W ER K |
world=W ER L D | would=W UH D | write=R AY T | you=Y UW | young=Y AH NG | your=Y AO R
`;

/** Said quickly and without stress. */
export const functionWords: ReadonlySet<string> = new Set(
  (
    'a am an and are as at be been but by can could did do does for from had has have he her him his i if in is it its me my ' +
    'of on or our shall she should so than that the their them then there they this to us was we were will with would ' +
    'you your'
  ).split(' '),
);
